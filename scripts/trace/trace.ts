import type { Case } from '../cases/manifest.ts';
import type { Item } from '../coverage/coverage.ts';
import type { Issue } from '../issue.ts';
import { kinds } from '../mutation/mutant.ts';
import type { Requirement } from './requirement.ts';

/** Why no case can show that a requirement is kept, by the requirements' keys: `input/requirement-reasons.yaml`. */
export type Reasons = Readonly<Record<string, string>>;

/** What the guide has to show for one requirement. */
export interface Trace {
  readonly requirement: Requirement;
  /** Declared cases that break it and are rejected: those that name its key, or what satisfies it. */
  readonly cases: readonly EvidentCase[];
  /** Ids of the mutants of what satisfies it (docs/decisions/mutation.md). */
  readonly mutants: readonly string[];
  /** References of the examples that have what satisfies it. */
  readonly examples: readonly string[];
  readonly reason?: string;
}

/** What a case shows, whether the validator or a rule between resources judges it. */
export type EvidentCase = Pick<Case, 'file' | 'name' | 'verifies' | 'cell' | 'expected'>;

/** What requirements are traced to. */
export interface Evidence {
  readonly cases: readonly EvidentCase[];
  /** Ids of the mutants that the HL7 validator refused. */
  readonly mutants: readonly string[];
  readonly coverage: readonly Item[];
}

/** Each requirement with the cases and mutants that verify it and the examples that show it. */
export function traceRequirements(
  requirements: readonly Requirement[],
  { cases, mutants, coverage }: Evidence,
  reasons: Reasons,
): Trace[] {
  return requirements.map((requirement) => {
    const { key, satisfiedBy } = requirement;
    const names = new Set([key, ...satisfiedBy.map(caseName)]);
    return {
      requirement,
      cases: cases.filter((each) => each.verifies.some((name) => names.has(name) && breaks(each, name))),
      mutants: mutants.filter((id) => satisfiedBy.some((part) => isMutantOf(part, id))),
      examples: examplesOf(satisfiedBy, coverage),
      ...(Object.hasOwn(reasons, key) && { reason: reasons[key] ?? '' }),
    };
  });
}

/** A requirement that nothing verifies and that has no reason; a reason that excuses nothing. */
export function checkTraces(
  traces: readonly Trace[],
  reasons: Reasons,
  lineOf: (key: string) => string,
): Issue[] {
  const keys = new Set(traces.map(({ requirement }) => requirement.key));
  return [
    ...traces
      .filter((trace) => !isVerified(trace) && trace.reason === undefined)
      .map(({ requirement: { key, source } }) =>
        untraced(
          source,
          `${key} is verified by no case: write one, or say in input/requirement-reasons.yaml why none can be.`,
        ),
      ),
    ...traces
      .filter((trace) => isVerified(trace) && trace.reason !== undefined)
      .map(({ requirement: { key } }) =>
        untraced(lineOf(key), `The reason for ${key} has ended, since a case verifies it: remove it.`),
      ),
    ...Object.keys(reasons)
      .filter((key) => !keys.has(key))
      .map((key) => untraced(lineOf(key), `The reason for ${key} is about no requirement: remove it.`)),
  ];
}

/** Whether something that must be refused shows that the requirement is kept. */
export const isVerified = ({ cases, mutants }: Trace): boolean => cases.length + mutants.length > 0;

/** `requirements: 117, 95 verified by cases and mutants, 22 with a reason why not` */
export function traceLine(traces: readonly Trace[]): string {
  const verified = traces.filter(isVerified).length;
  const excused = traces.filter((trace) => !isVerified(trace) && trace.reason !== undefined).length;
  return `requirements: ${traces.length}, ${verified} verified by cases and mutants, ${excused} with a reason why not`;
}

const untraced = (source: string, message: string): Issue => ({
  severity: 'error',
  id: 'REQ-UNTRACED',
  location: '',
  message,
  source,
});

/** Whether a case shows what it names to be broken: an invariant by its own issue, all else by an error. */
const breaks = ({ expected }: EvidentCase, name: string): boolean =>
  expected.some(({ severity, id }) => (/^im-[a-z]/.test(name) ? id === name : severity === 'error'));

/** How a case names what satisfies a requirement: an invariant by its key alone. */
function caseName(part: string): string {
  const inner = part.slice(part.indexOf('#') + 1);
  return isInvariant(inner) ? inner : part;
}

function isMutantOf(part: string, id: string): boolean {
  const [profile = '', inner] = part.split('#');
  if (inner === undefined) return false;
  if (isInvariant(inner)) return id.startsWith(`${profile}#`) && id.endsWith(`:invariant:${inner}`);
  if (!id.startsWith(`${part}:`)) return false;
  const [kind] = id.slice(part.length + 1).split(':');
  return kinds.some((each) => each === kind);
}

/** Keys have no dot; an element that a requirement names is never the whole resource. */
const isInvariant = (inner: string): boolean => !inner.includes('.');

/** References of the examples that exercise what satisfies a requirement. */
export function examplesOf(satisfiedBy: readonly string[], coverage: readonly Item[]): string[] {
  const shown = coverage.filter(({ id }) => satisfiedBy.includes(id));
  return [...new Set(shown.flatMap(({ examples }) => examples))];
}
