import type { Issue } from '../issue.ts';
import type { Requirement } from '../trace/requirement.ts';

/**
 * What samples say of a requirement. `broken`: something in them breaks it. `proven`: they have what it is about, and it is kept.
 * `kept`: the resources that it is about are there and pass its checks, but whether they have what it asks something of cannot be told,
 * as with a rule for translations and a report that may be none. `untouched`: they have nothing that it is about. `unshown`: no sample
 * can show it, and the reason says why.
 */
export type State = 'proven' | 'kept' | 'broken' | 'untouched' | 'unshown';

export interface Judgement {
  readonly key: string;
  readonly sentence: string;
  /** `document-exchange.html#IM-DOC-01` */
  readonly page: string;
  readonly state: State;
  /** Of a broken one what breaks it, of a proven one the samples that show it, else the reason. */
  readonly evidence: readonly string[];
}

/** What requirements are judged by, beside the samples. */
export interface Evidence {
  /** Errors and warnings of the samples. */
  readonly found: readonly Found[];
  /** Ids of the rules between resources that verify a requirement. */
  rulesOf(key: string): ReadonlySet<string>;
  /** Whether `Profile#inner` is an element, or an invariant that always has something to judge. */
  isTelling(part: string): boolean;
  /** References of the samples that exercise `Profile#inner`. */
  samplesOf(part: string): readonly string[];
}

/** A finding, and the sample that it is of. */
export interface Found {
  readonly path: string;
  readonly issue: Issue;
}

/**
 * Judges requirements.
 *
 * @param reasons why no sample can show a requirement, by its key
 */
export function judgeActor(
  requirements: readonly Requirement[],
  { found, rulesOf, isTelling, samplesOf }: Evidence,
  reasons: Readonly<Record<string, string>>,
): Judgement[] {
  return requirements.map(({ key, sentence, page, satisfiedBy }) => {
    const judged = (state: State, evidence: readonly string[]): Judgement => ({
      key,
      sentence,
      page,
      state,
      evidence: [...new Set(evidence)].slice(0, 5),
    });
    const rules = rulesOf(key);
    const breaking = found.filter(
      ({ issue }) => rules.has(issue.id) || satisfiedBy.some((part) => isAbout(part, issue)),
    );
    if (breaking.length > 0) return judged('broken', breaking.map(placeText));
    const telling = satisfiedBy.filter(isTelling).flatMap(samplesOf);
    if (telling.length > 0) return judged('proven', telling);
    const passed = satisfiedBy.flatMap(samplesOf);
    if (passed.length > 0) return judged('kept', passed);
    if (Object.hasOwn(reasons, key)) return judged('unshown', [reasons[key] ?? '']);
    return judged('untouched', [
      `would be shown by a sample with ${satisfiedBy.slice(0, 3).join(' or ') || 'what it forbids'}`,
    ]);
  });
}

const placeText = ({ path, issue: { id, location, line } }: Found): string =>
  `${path}${line === undefined ? '' : `:${line}`}  ${id}  ${location}`.trimEnd();

/**
 * Whether a finding breaks what carries out a requirement: `Profile#key` an invariant, `Profile#Element.path` what the HL7 validator
 * says of that element by that profile, in the message.
 */
function isAbout(part: string, { severity, id, message }: Issue): boolean {
  const [profile = '', inner = ''] = part.split('#');
  if (/^im-/.test(inner)) return id === inner;
  if (severity !== 'error' && severity !== 'fatal') return false;
  const element = inner.replace(/:[^.]+/g, '');
  return (
    inner !== '' &&
    message.includes(profile) &&
    new RegExp(`(?<![\\w.])${element.replaceAll('.', '\\.').replaceAll('[x]', '\\w*')}(?![\\w.])`).test(
      message,
    )
  );
}

/** `producer: 90 requirements, 41 proven, 30 kept, 0 broken, 11 not touched, 8 that no sample can show` */
export function conformanceLine(actor: string, judgements: readonly Judgement[]): string {
  const count = (state: State) => judgements.filter((each) => each.state === state).length;
  return `${actor}: ${judgements.length} requirements, ${count('proven')} proven, ${count('kept')} kept, ${count('broken')} broken, ${count('untouched')} not touched, ${count('unshown')} that no sample can show`;
}
