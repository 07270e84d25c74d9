import { isUid } from '../rules/dicomView.ts';
import { type Code, code, isCode } from './concept.ts';
import { contentSelection } from './contentSelection.ts';
import {
  type ContentItem,
  childOf,
  childrenOf,
  codeOf,
  contentTree,
  everyItem,
  quantityOf,
  uidOf,
} from './contentTree.ts';
import type { DocumentSource } from './document.ts';
import {
  accumulated,
  besides,
  type DoseSource,
  doseRules,
  events,
  unitsOf,
  type Value,
} from './doseRules.ts';
import { laterality } from './measurementRules.ts';
import { type MadeResource, resource } from './resource.ts';
import { made } from './rule.ts';
import { ucumOf } from './ucum.ts';

const reports = ['113701', '113500'];

/** Whether a report tells of a dose. */
export const isDoseReport = ({ dataset }: DocumentSource): boolean =>
  isCode(code(dataset, 'ConceptNameCodeSequence'), ...reports);

/** So many accumulated doses of one report are told apart. */
const mostAccumulated = 100;

const isPart = ({ type, concept }: ContentItem): boolean =>
  type === 'CONTAINER' && isCode(concept, ...accumulated, ...events);

/** The tube of a plane that is not the only one (PS3.16 CID 10003). */
const planeOf = (part: ContentItem): Code | undefined => {
  const plane = codeOf(childOf(part, '113764'));
  return isCode(plane, '113622') ? undefined : plane;
};

/** An Observation for the accumulated dose and for each event, as far as they have a number that the guide knows. */
export function doses(source: DocumentSource & Pick<DoseSource, 'orders'>): MadeResource[] {
  const tree = contentTree(source.dataset);
  const parts = [...everyItem(tree)].filter(isPart);
  const sums = parts.filter(({ concept }) => isCode(concept, ...accumulated));
  const left = new Set(sums.slice(mostAccumulated));
  if (left.size > 0)
    source.say(
      'from-dicom-lost',
      `There are more than ${mostAccumulated} accumulated doses: the rest is left out.`,
    );
  const uids = uidsByPlane(parts);
  const origin = contentSelection(source, undefined);
  const observations = parts.flatMap((part, index) => {
    if (left.has(part)) return [];
    const plane = planeOf(part);
    const eventUids = isCode(part.concept, ...accumulated) ? (uids.get(plane?.value) ?? []) : uidsOf(part);
    const values = [...everyItem(part, isPart)].flatMap((item) => doseValue(item, source));
    const regionSide = sideOf(childOf(part, '123014'));
    const bySide = Map.groupBy(values, ({ side }) => side?.value);
    return [...bySide.values()].map((values, at) => {
      const side = values[0]?.side ?? regionSide;
      const key = [source.object.sopInstanceUid, 'dose', String(index), ...(at > 0 ? [String(at)] : [])];
      const from = { ...source, tree, part, values, side, plane, eventUids, origin };
      return resource('Observation', 'ObservationRadiationDoseEuImaging', key, made(doseRules, from));
    });
  });
  if (observations.length === 0)
    source.say('from-dicom-lost', 'It is a dose report without a number that the guide has a place for.');
  return observations.length > 0 ? [origin, ...observations] : [];
}

const uidsOf = (part: ContentItem): string[] => [
  ...new Set(
    childrenOf(part, '113769', '113503')
      .flatMap((each) => uidOf(each) ?? [])
      .filter(isUid),
  ),
];

/** UIDs of events by their plane, and under undefined of all. */
function uidsByPlane(parts: readonly ContentItem[]): ReadonlyMap<string | undefined, readonly string[]> {
  const all = parts
    .filter(({ concept }) => isCode(concept, ...events))
    .map((part) => ({ plane: planeOf(part)?.value, uids: uidsOf(part) }));
  const ofPlanes = Map.groupBy(all, ({ plane }) => plane);
  return new Map([
    ...[...ofPlanes].map(([plane, of]) => [plane, of.flatMap(({ uids }) => uids)] as const),
    [undefined, [...new Set(all.flatMap(({ uids }) => uids))]] as const,
  ]);
}

const sideOf = (item: ContentItem | undefined): Code | undefined =>
  item && codeOf(childOf(item, ...laterality));

function doseValue(item: ContentItem, source: DocumentSource): Value[] {
  const { concept } = item;
  if (item.type !== 'NUM' || concept === undefined) return [];
  const units = besides.includes(concept.value) ? ['s', 'min'] : unitsOf.get(concept.value);
  if (units === undefined || concept.scheme !== 'DCM') {
    source.say(
      'from-dicom-lost',
      'Numbers are left out that the guide has no place for',
      concept.meaning || concept.value,
    );
    return [];
  }
  const quantity = quantityOf(item);
  if (quantity === undefined) {
    source.say('from-dicom-lost', 'Numbers are left out that have no value', concept.meaning);
    return [];
  }
  const unit = ucumOf(quantity.unit);
  if (unit !== undefined && units.includes(unit) && quantity.value >= 0)
    return [{ concept, ...quantity, side: sideOf(item) }];
  source.say(
    'from-dicom-lost',
    `${concept.meaning} is ${quantity.value} ${quantity.unit.value}: the guide takes ${units.join(', ')} for it, and nothing below zero.`,
  );
  return [];
}
