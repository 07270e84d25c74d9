import { readDefinitions } from '../capability/readDefinitions.ts';
import { loadCases } from '../cases/loadCases.ts';
import { loadRuleCases } from '../rules/ruleCases.ts';
import { requirementsOf } from '../trace/requirement.ts';
import { explanations } from './explain.ts';
import type { Explanation } from './explanation.ts';

/** The explanations of the compiled guide and its declared cases. */
export function readExplanations(): Map<string, Explanation> {
  const { guide, known, manifests } = loadCases();
  return explanations({
    definitions: guide.definitions,
    requirements: requirementsOf(readDefinitions()),
    cases: manifests.flatMap(({ cases }) => cases),
    ruleCases: loadRuleCases(),
    examples: known.examples,
  });
}

/** Up to five ids that are written much like this one. */
export function alike(id: string, known: Iterable<string>): string[] {
  const wanted = pairs(id);
  return [...known]
    .map((each) => ({ each, likeness: likeness(wanted, pairs(each)) }))
    .filter((candidate) => candidate.likeness > 0.45)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, 5)
    .map(({ each }) => each);
}

const pairs = (text: string): Set<string> =>
  new Set([...text.toLowerCase()].map((character, index, all) => character + (all[index + 1] ?? '')));

const likeness = (one: Set<string>, other: Set<string>): number =>
  (2 * one.intersection(other).size) / (one.size + other.size);
