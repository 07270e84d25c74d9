import { isUid } from '../rules/dicomView.ts';
import { isCode, isKnown } from './concept.ts';
import { contentSelection } from './contentSelection.ts';
import {
  type ContentItem,
  childOf,
  codeOf,
  contentTree,
  everyItem,
  fhirQuantity,
  quantityOf,
  textOf,
} from './contentTree.ts';
import type { DocumentSource } from './document.ts';
import {
  finding,
  findingRules,
  type MeasuredSource,
  measurementRules,
  notEvaluations,
  observationUid,
} from './measurementRules.ts';
import { placesOf } from './place.ts';
import { type MadeResource, referenceOf, resource } from './resource.ts';
import { made, type Rule } from './rule.ts';
import { sayLeftOut } from './sayLeftOut.ts';

/** So many places of a group are referred to by each of its numbers. */
const mostPlaces = 100;

const isGroup = ({ type, concept }: ContentItem): boolean =>
  type === 'CONTAINER' && isCode(concept, '125007');

/** Groups (125007) are containers with numbers, evaluations and places below them. */
export function measurements(source: DocumentSource): MadeResource[] {
  const tree = contentTree(source.dataset);
  const groups = [...everyItem(tree)].filter(isGroup);
  if (groups.length > 0) sayLeftOut(tree, groups, source);
  return groups.flatMap((group, index) =>
    ofGroup({ ...source, tree, group, item: undefined, derivedFrom: [] }, String(index)),
  );
}

function ofGroup(source: MeasuredSource, index: string): MadeResource[] {
  const { group } = source;
  const places = placesOf(group, group, source, index);
  if (places.length > mostPlaces)
    source.say(
      'from-dicom-lost',
      `A group has more than ${mostPlaces} places: its numbers refer to these alone.`,
    );
  const shared = { ...source, derivedFrom: places.slice(0, mostPlaces) };
  const members = group.children.flatMap((item, at): MadeResource[][] => {
    const key = `${index}.${at}`;
    if (item.type === 'NUM' && isMeasured(item, source)) {
      const own = placesOf(item, group, source, `${index}/${at}`);
      const from = { ...shared, item, derivedFrom: [...own, ...shared.derivedFrom] };
      return [[...own, ...observed(from, measurementRules, 'ObservationMeasurementEuImaging', key)]];
    }
    return isEvaluation(item)
      ? [observed({ ...shared, item }, findingRules, 'ObservationFindingEuImaging', key)]
      : [];
  });
  const found =
    codeOf(childOf(group, finding)) === undefined
      ? []
      : observed(shared, findingRules, 'ObservationFindingEuImaging', `${index}.finding`);
  const hasMember = members
    .flatMap((each) => each.slice(-1))
    .map((each) => ({ reference: referenceOf(each) }));
  const whole = found.map((each) =>
    each.resourceType === 'Observation' && hasMember.length > 0 ? { ...each, hasMember } : each,
  );
  return [...places, ...members.flat(), ...whole];
}

/** The content item of the report that says it, and the Observation. */
function observed(
  source: MeasuredSource,
  rules: readonly Rule<MeasuredSource>[],
  profile: string,
  key: string,
): MadeResource[] {
  const uid = observationUid(source);
  const origin = contentSelection(source, uid && isUid(uid) ? uid : undefined);
  const from = { ...source, derivedFrom: [...source.derivedFrom, origin] };
  return [origin, resource('Observation', profile, [source.object.sopInstanceUid, key], made(rules, from))];
}

const isEvaluation = (item: ContentItem): boolean =>
  item.relationship === 'CONTAINS' &&
  item.concept !== undefined &&
  !isCode(item.concept, ...notEvaluations) &&
  ((item.type === 'CODE' && codeOf(item) !== undefined) ||
    (item.type === 'TEXT' && textOf(item) !== undefined));

/** A number with a concept that can be told, and a unit of UCUM where it has a value. */
function isMeasured({ concept, ...item }: ContentItem, source: MeasuredSource): boolean {
  const quantity = quantityOf({ concept, ...item });
  if (concept === undefined) return false;
  const name = concept.meaning || concept.value;
  if (quantity !== undefined && fhirQuantity(quantity) === undefined) {
    const { value, unit } = quantity;
    source.say(
      'from-dicom-lost',
      `Measurements are left out whose unit is not of UCUM`,
      `${name} ${value} ${unit.value} (${unit.scheme})`,
    );
    return false;
  }
  if (!isKnown(concept))
    source.say(
      'from-dicom-lost',
      'Of codes of a scheme that FHIR has no system for the text is kept alone',
      `${concept.value} (${concept.scheme}), ${name}`,
    );
  return true;
}
