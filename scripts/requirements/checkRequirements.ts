import { type Definition, type Definitions, type Located, ofType } from '../capability/definition.ts';
import { finding, repeated } from '../capability/finding.ts';
import type { Issue } from '../issue.ts';
import { type Page, type PageRequirement, pageRequirements, ruleWords } from './pageRequirements.ts';
import { targets } from './targets.ts';

export interface Statement {
  readonly key: string;
  readonly conformance?: readonly string[];
  readonly requirement: string;
  readonly reference?: readonly string[];
  readonly satisfiedBy?: readonly string[];
}

export interface Requirements extends Definition {
  readonly reference?: readonly string[];
  readonly actor?: readonly string[];
  readonly statement?: readonly Statement[];
}

/** A statement as data, with what it belongs to and the line of its key. */
interface Known {
  readonly statement: Statement;
  readonly topic: Requirements;
  readonly source: string;
}

/** How many requirements the guide states, as `npm test` prints it. */
export const countRequirements = (definitions: Definitions): string =>
  `requirements: ${statementsOf(ofType<Requirements>(definitions, 'Requirements')).length}`;

/**
 * What is wrong between the pages and the Requirements: a rule without a key, a key on no page, on two, or stated twice, a sentence that
 * is not the same in both, an actor that does not exist, and a thing said to satisfy a requirement that does not exist.
 */
export function checkRequirements(definitions: Definitions, pages: readonly Page[]): Issue[] {
  const topics = ofType<Requirements>(definitions, 'Requirements');
  const read = pages.map(pageRequirements);
  const onPages = read.flatMap(({ requirements }) => requirements);
  const known = statementsOf(topics);
  return [
    ...read.flatMap(({ issues }) => issues),
    ...checkKeys(onPages, known),
    ...known.flatMap((each) => checkSentence(each, onPages)),
    ...checkActors(topics, definitions),
    ...checkSatisfied(known, definitions),
  ];
}

const statementsOf = (topics: readonly Located<Requirements>[]): Known[] =>
  topics.flatMap(({ definition, lineOf }) =>
    (definition.statement ?? []).map((statement) => ({
      statement,
      topic: definition,
      source: lineOf(statement.key),
    })),
  );

function checkKeys(onPages: readonly PageRequirement[], known: readonly Known[]): Issue[] {
  const keysOfPages = onPages.map(({ key }) => key);
  const keys = known.map(({ statement }) => statement.key);
  const last = (key: string) => onPages.findLast((each) => each.key === key);
  return [
    ...repeated(keysOfPages).map((key) =>
      finding(
        'REQ-TWICE',
        placeOf(last(key)),
        `${key} is on the pages twice: give this sentence a key of its own.`,
      ),
    ),
    ...repeated(keys).map((key) =>
      finding(
        'REQ-TWICE',
        known.findLast(({ statement }) => statement.key === key)?.source ?? '',
        `${key} is stated twice: give this one a key of its own.`,
      ),
    ),
    ...onPages
      .filter(({ key }) => !keys.includes(key))
      .map((each) =>
        finding('REQ-NOT-STATED', placeOf(each), `${each.key} is in no Requirements: write it there.`),
      ),
    ...known
      .filter(({ statement }) => !keysOfPages.includes(statement.key))
      .map(({ statement, source }) => finding('REQ-NO-PAGE', source, `${statement.key} is on no page.`)),
    ...known
      .filter(({ statement }) => !/^IM-[A-Z]+-[0-9]{2}$/.test(statement.key))
      .map(({ statement, source }) =>
        finding('REQ-KEY', source, `${statement.key} has not the form IM-TOPIC-01.`),
      ),
  ];
}

const placeOf = (at: PageRequirement | undefined): string =>
  at === undefined ? '' : `${at.file}:${at.line}`;

/** The statement says what the page says, on the page that it refers to, as firmly as it claims. */
function checkSentence({ statement, topic, source }: Known, onPages: readonly PageRequirement[]): Issue[] {
  const { key, requirement, conformance = [], reference = [] } = statement;
  const page = onPages.find((each) => each.key === key);
  const issues: Issue[] = [];
  if (page !== undefined && page.text !== requirement) {
    const place = `${page.file}:${page.line}`;
    issues.push(finding('REQ-TEXT', source, `${key} reads otherwise on its page (${place}): "${page.text}"`));
  }
  const link = `${topic.reference?.[0]}#${key}`;
  const isOnPage =
    link.endsWith(`/${topic.id}.html#${key}`) && page?.file.endsWith(`/${topic.id}.md`) !== false;
  if (!reference.includes(link) || !isOnPage)
    issues.push(
      finding('REQ-REFERENCE', source, `${key} does not refer to its anchor on the page ${topic.id}.`),
    );
  const [word] = requirement.match(ruleWords) ?? [];
  const firmness = requirement.includes('SHOULD NOT') ? 'SHOULD-NOT' : word;
  if (conformance.length !== 1 || conformance[0] !== firmness)
    issues.push(
      finding('REQ-CONFORMANCE', source, `${key} says ${firmness} and claims ${conformance.join(', ')}.`),
    );
  return issues;
}

/** The actors by the words for them, longest first, so that a manifest provider is not also taken for a provider. */
const actorWords = [
  ['manifest provider', 'EuImagingManifestProvider'],
  ['producer', 'EuImagingReportProducer'],
  ['provider', 'EuImagingReportProvider'],
  ['consumer', 'EuImagingReportConsumer'],
] as const;

/** The actors that a sentence is about: those before the word that makes it a rule. */
export function subjectsOf(sentence: string): string[] {
  let subject = sentence.slice(0, sentence.search(new RegExp(ruleWords.source)));
  return actorWords.flatMap(([word, actor]) => {
    if (!subject.includes(word)) return [];
    subject = subject.replaceAll(word, '');
    return [actor];
  });
}

function checkActors(topics: readonly Located<Requirements>[], definitions: Definitions): Issue[] {
  const existing = ofType(definitions, 'ActorDefinition').map(({ definition }) => definition.url);
  return topics.flatMap(({ definition: { id, actor = [], statement = [] }, lineOf }) => {
    const named = actor.map((url) => url.slice(url.lastIndexOf('/') + 1));
    const subjects = statement.map(({ key, requirement }) => ({ key, actors: subjectsOf(requirement) }));
    return [
      ...actor
        .filter((url) => !existing.includes(url))
        .map((url) =>
          finding('REQ-ACTOR', lineOf(url.split('/').at(-1)), `${id}: the actor ${url} does not exist.`),
        ),
      ...subjects
        .filter(({ actors }) => actors.length === 0 || actors.some((each) => !named.includes(each)))
        .map(({ key, actors }) =>
          finding(
            'REQ-ACTOR',
            lineOf(key),
            `${key} is about ${actors.join(', ') || 'no actor'}; ${id} names others.`,
          ),
        ),
      ...named
        .filter((each) => !subjects.some(({ actors }) => actors.some((one) => one === each)))
        .map((each) =>
          finding('REQ-ACTOR', lineOf(each), `${id} names ${each}, which no sentence of it is about.`),
        ),
    ];
  });
}

function checkSatisfied(known: readonly Known[], definitions: Definitions): Issue[] {
  const existing = targets(definitions);
  return known.flatMap(({ statement: { key, satisfiedBy = [] }, source }) => [
    ...satisfiedBy
      .filter((url) => !existing.has(url))
      .map((url) =>
        finding('REQ-SATISFIED', source, `${key} is said to be satisfied by ${url}, which does not exist.`),
      ),
    ...repeated(satisfiedBy).map((url) => finding('REQ-SATISFIED', source, `${key} names ${url} twice.`)),
  ]);
}
