import type { ElementDefinition, StructureDefinition } from '../coverage/definition.ts';
import type { Issue } from '../issue.ts';
import { findElement, pathTo } from './element.ts';
import { type ElementMap, isNowhere, type MappedElement } from './elementMap.ts';
import type { MappingGuide } from './guide.ts';
import { elementOf, type Placement, place } from './placement.ts';
import { reached } from './reached.ts';
import { haveSameValues } from './types.ts';

/** FHIR R5 http://hl7.org/fhir/concept-map-relationship */
const relationships = [
  'equivalent',
  'related-to',
  'source-is-narrower-than-target',
  'source-is-broader-than-target',
  'not-related-to',
];

/**
 * What is wrong with a map from a model to this guide's profiles: an element of the model without an entry, an entry about an
 * element that is not there on one side, cardinalities that differ without a reason, and reasons that explain nothing.
 */
export function checkElementMap(map: ElementMap, guide: MappingGuide): Issue[] {
  const model = guide.models.get(map.model);
  if (model === undefined) {
    const message = `The map is from ${map.model || 'nothing'}, which is no logical model of the guide.`;
    return [finding(map, guide, 'MAPPING-MODEL', [], message)];
  }
  return [
    ...unmappedElements(map, model, guide),
    ...map.entries.flatMap((entry, index) => entryFindings(entry, index, map, model, guide)),
    ...cardinalityFindings(map, model, guide),
  ];
}

function unmappedElements(map: ElementMap, model: StructureDefinition, guide: MappingGuide): Issue[] {
  const mapped = new Set(map.entries.map(({ source }) => source));
  return model.differential.element
    .filter(({ id }) => !mapped.has(id))
    .map(({ id }) => ({
      severity: 'error',
      id: 'MAPPING-UNMAPPED',
      location: id,
      message: `${id} has no entry in ConceptMap/${map.id}: map it, or say why there is no place for it.`,
      source: guide.locate(`StructureDefinition/${model.id}`, id.split('.').slice(1)),
    }));
}

function entryFindings(
  entry: MappedElement,
  index: number,
  map: ElementMap,
  model: StructureDefinition,
  guide: MappingGuide,
): Issue[] {
  const { source, target, relationship, comment } = entry;
  const profile = guide.definitions.get(entry.profile);
  const found = (id: string, message: string) => [
    finding(map, guide, id, wordsOf(entry), `${source} -> ${target}: ${message}`),
  ];
  if (elementOf(model, source) === undefined) {
    return found('MAPPING-SOURCE', `${model.id} has no such element.`);
  }
  if (profile === undefined) return found('MAPPING-PROFILE', `${entry.profile} is no profile of the guide.`);
  if (!relationships.includes(relationship)) {
    return found('MAPPING-RELATIONSHIP', `the relationship is one of ${relationships.join(', ')}.`);
  }
  if (isNowhere(entry) && comment === undefined) {
    return found('MAPPING-REASON', 'a comment has to say why there is no place for it.');
  }
  const roots = map.entries.filter((each) => each.source === model.id).map((each) => each.profile);
  if (!reached(roots, guide.definitions).has(entry.profile)) {
    return found(
      'MAPPING-UNREACHED',
      `no reference leads to ${profile.structure.id} from what the model is.`,
    );
  }
  if (map.entries.findIndex((each) => isSamePlace(each, entry)) < index) {
    return found('MAPPING-TWICE', 'is there twice.');
  }
  const path = pathTo(target).map((id) => findElement(profile, id, guide.base));
  if (path.includes(undefined)) {
    return found('MAPPING-TARGET', `${profile.structure.id} has no such element.`);
  }
  if (path.some((element) => element?.max === '0')) {
    return found('MAPPING-PROHIBITED', `${profile.structure.id} prohibits it.`);
  }
  const [left, right] = [elementOf(model, source), path.at(-1)].map(typesOf);
  return relationship !== 'equivalent' || haveSameValues(left, right)
    ? []
    : found('MAPPING-TYPE', `equivalent, but ${left?.join(' or ')} is not ${right?.join(' or ')}.`);
}

const typesOf = (element: ElementDefinition | undefined): string[] =>
  (element?.type ?? []).map(({ code }) => code.slice(code.lastIndexOf('/') + 1));

const isSamePlace = (left: MappedElement, right: MappedElement): boolean =>
  left.source === right.source && left.profile === right.profile && left.target === right.target;

function cardinalityFindings(map: ElementMap, model: StructureDefinition, guide: MappingGuide): Issue[] {
  const sources = [...new Set(map.entries.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const entries = map.entries.filter((entry) => entry.source === source && !isNowhere(entry));
    const placements = entries.map((entry) => place(entry, model, map.entries, guide));
    // What has a sure place has no need of the others.
    const isMissing = placements.length > 0 && placements.every(({ mayBeMissing }) => mayBeMissing);
    const isExplained = entries.some(({ cardinalityReason }) => cardinalityReason !== undefined);
    return placements.flatMap((placement, index) => {
      const message = complaint(placement, isMissing, isMissing && index === 0 && !isExplained);
      if (message === undefined) return [];
      return [finding(map, guide, 'MAPPING-CARDINALITY', wordsOf(placement.entry), message)];
    });
  });
}

function complaint(placement: Placement, isMissing: boolean, isUnexplained: boolean): string | undefined {
  const { entry, mayNotRepeat } = placement;
  const what = `${entry.source} -> ${entry.target}`;
  if (entry.cardinalityReason !== undefined) {
    if (mayNotRepeat || (isMissing && placement.mayBeMissing)) return undefined;
    return `${what}: the cardinalities agree, so the reason why they differ explains nothing.`;
  }
  if (isUnexplained) return `${what}: the model requires it, the profile does not: say why.`;
  if (mayNotRepeat) return `${what}: the model lets it repeat, the profile does not: say why.`;
  return undefined;
}

const wordsOf = ({ profile, source, target }: MappedElement): string[] => [
  profile.slice(profile.lastIndexOf('/') + 1),
  source,
  target,
];

function finding(
  map: ElementMap,
  guide: MappingGuide,
  id: string,
  words: readonly string[],
  message: string,
): Issue {
  const source = guide.locate(`ConceptMap/${map.id}`, words);
  return { severity: 'error', id, location: `ConceptMap/${map.id}`, message, source };
}
