import type { Case } from '../cases/manifest.ts';
import type { Definition } from '../coverage/definition.ts';
import type { JsonObject } from '../coverage/node.ts';
import { differences } from '../exchange/differences.ts';
import { catalogue } from '../rules/catalogue.ts';
import type { RuleCase } from '../rules/ruleCases.ts';
import type { Requirement } from '../trace/requirement.ts';
import { dicomIds } from './dicomIds.ts';
import { exchangeIds } from './exchangeIds.ts';
import type { Change, Explanation, Shown } from './explanation.ts';
import { fromDicomIds } from './fromDicomIds.ts';
import { inputIds } from './inputIds.ts';
import { retrievalIds } from './retrievalIds.ts';
import { serverIds } from './serverIds.ts';

/** What explanations are made of. */
export interface Sources {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly requirements: readonly Requirement[];
  readonly cases: readonly Case[];
  readonly ruleCases: readonly RuleCase[];
  /** The examples of the guide by reference. */
  readonly examples: ReadonlyMap<string, JsonObject>;
}

/** Every id that a finding of ours, or of the HL7 validator on a declared case, can have, explained. */
export function explanations(sources: Sources): Map<string, Explanation> {
  const all = [
    ...invariants(sources),
    ...catalogue.map((rule) => ({
      id: rule.id,
      kind: 'rule' as const,
      severity: rule.severity,
      meaning: rule.help,
      reference: rule.reference,
      profiles: [],
      related: [],
      ...ruleExamples(rule.id, sources),
    })),
    ...said('input', inputIds),
    ...said('retrieval', retrievalIds),
    ...said('dicom', { ...dicomIds, ...fromDicomIds }),
    ...said('server', serverIds),
    ...said('exchange', exchangeIds),
    ...sources.requirements.map(requirement),
    ...validatorIds(sources),
  ];
  return new Map(all.map((each) => [each.id, each]));
}

const said = (
  kind: 'input' | 'retrieval' | 'dicom' | 'server' | 'exchange',
  ids: Readonly<Record<string, string>>,
): Explanation[] =>
  Object.entries(ids).map(([id, meaning]) => ({ id, kind, meaning, profiles: [], related: [] }));

function invariants({ definitions, requirements, ...sources }: Sources): Explanation[] {
  const byKey = new Map<string, Explanation>();
  for (const { structure } of definitions.values()) {
    for (const { constraint = [] } of structure.differential.element) {
      for (const { key, human = '', severity } of constraint) {
        const profiles = [...(byKey.get(key)?.profiles ?? []), structure.id];
        const related = requirements
          .filter(({ satisfiedBy }) => satisfiedBy.some((part) => part.endsWith(`#${key}`)))
          .map((each) => each.key);
        byKey.set(key, {
          id: key,
          kind: 'invariant',
          ...(severity !== undefined && { severity }),
          meaning: human,
          profiles: [...new Set(profiles)],
          related,
          ...caseExamples(key, sources),
        });
      }
    }
  }
  return [...byKey.values()];
}

const requirement = ({ key, sentence, page, satisfiedBy }: Requirement): Explanation => ({
  id: key,
  kind: 'requirement',
  meaning: sentence,
  reference: page,
  profiles: [],
  related: satisfiedBy,
});

/** Ids of the HL7 validator's own that declared cases raise. */
function validatorIds(sources: Sources): Explanation[] {
  const ids = new Set(sources.cases.flatMap(({ expected }) => expected.map(({ id }) => id)));
  const meaning =
    'The HL7 validator says this itself: its message tells what is wrong at the place that it names. FHIR R5, or a profile that the resource claims, asks for it.';
  return [...ids]
    .filter((id) => !/^im-/.test(id))
    .map((id) => ({
      id,
      kind: 'validator' as const,
      meaning,
      profiles: [],
      related: [],
      ...caseExamples(id, sources),
    }));
}

/** The case that keeps an id most closely, and the one that breaks it and as little else as can be. */
function caseExamples(id: string, { cases, examples }: Pick<Sources, 'cases' | 'examples'>) {
  const about = cases.filter(
    (each) => each.verifies.includes(id) || each.expected.some((issue) => issue.id === id),
  );
  const wrong = about
    .filter(({ expected }) => expected.some((issue) => issue.id === id))
    .toSorted((one, other) => one.expected.length - other.expected.length)[0];
  const kept = about.filter(({ expected }) => expected.length === 0);
  // Where the rule forbids something, the right example is one that has nothing to judge.
  const right = kept.find(({ cell }) => cell !== 'none') ?? kept[0];
  const shown = ({ file, line, name, base, resource }: Case): Shown => ({
    source: `${file}:${line}`,
    name,
    example: base,
    changes: changesOf(examples.get(base), resource(), base),
  });
  return { ...(right && { right: shown(right) }), ...(wrong && { wrong: shown(wrong) }) };
}

function ruleExamples(id: string, { ruleCases }: Sources) {
  const about = ruleCases.filter(({ rule }) => rule === id);
  const wrong = about.find(({ expected }) => expected.some((each) => each.id === id));
  const right = about.find(({ expected }) => expected.length === 0);
  const shown = ({ file, line, name, base, before, after }: RuleCase): Shown => ({
    source: `${file}:${line}`,
    name,
    example: base,
    changes: changesOf(before, after, base),
  });
  return { ...(right && { right: shown(right) }), ...(wrong && { wrong: shown(wrong) }) };
}

const changesOf = (before: unknown, after: unknown, base: string): Change[] =>
  differences(before, after, base.split('/')[0] ?? '').map(({ location, one, other }) => ({
    location,
    ...(one !== undefined && { right: fragment(one) }),
    ...(other !== undefined && { wrong: fragment(other) }),
  }));

/** As much of a value as fits in a line or two. */
function fragment(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 240 ? `${json.slice(0, 239)}…` : json;
}
