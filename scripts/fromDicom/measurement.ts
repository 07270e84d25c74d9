import { isUid } from '../rules/dicomView.ts';
import { personNames, text } from './attributes.ts';
import { code, conceptOf, dcm, isCode, isKnown } from './concept.ts';
import {
  type ContentItem,
  childOf,
  childrenOf,
  codeOf,
  contentTree,
  everyItem,
  fhirQuantity,
  quantityOf,
  textOf,
  uidOf,
} from './contentTree.ts';
import { contentTime, type DocumentSource } from './document.ts';
import { dcmSystem, tagSystem, uidIdentifier } from './identity.ts';
import { displayName } from './person.ts';
import { placesOf } from './place.ts';
import { type MadeResource, referenceOf, resource } from './resource.ts';
import { made, type Rule } from './rule.ts';
import { selection } from './selection.ts';

/** A measurement group (PS3.16 TID 1410, 1411, 1501), or one of its numbers. */
interface MeasuredSource extends DocumentSource {
  readonly tree: ContentItem;
  readonly group: ContentItem;
  /** Undefined for the group itself. */
  readonly item: ContentItem | undefined;
  readonly derivedFrom: readonly MadeResource[];
}

const findingSite = ['363698007', 'G-C0E3'];
const laterality = ['272741003', 'G-C171'];
const method = ['370129005', 'G-C036'];
const [trackingIdentifier, trackingUid, finding] = ['112039', '112040', '121071'];
const notEvaluations = [finding, ...findingSite, ...method, ...laterality];

const observationUid = ({ group, item }: MeasuredSource): string | undefined =>
  text((item ?? group).dataset, 'ObservationUID');

/** What measurements and findings have in common. */
const commonRules: readonly Rule<MeasuredSource>[] = [
  {
    from: ['ObservationUID'],
    to: 'Observation.identifier:observationUid',
    how: 'Of the number, or of the group for its finding.',
    value: (source) => {
      const uid = observationUid(source);
      return uid && isUid(uid) ? [uidIdentifier(tagSystem, '0040A171', 'Observation UID', uid)] : undefined;
    },
  },
  {
    from: ['TID 1501 112040 Tracking Unique Identifier'],
    to: 'Observation.identifier:trackingUid',
    how: 'Of the group.',
    value: ({ group }) => {
      const uid = uidOf(childOf(group, trackingUid));
      return uid && isUid(uid)
        ? [uidIdentifier(dcmSystem, trackingUid, 'Tracking Unique Identifier', uid)]
        : undefined;
    },
  },
  {
    from: ['CompletionFlag'],
    to: 'Observation.status',
    how: 'COMPLETE is final, anything else preliminary.',
    value: ({ dataset }) => (text(dataset, 'CompletionFlag') === 'COMPLETE' ? 'final' : 'preliminary'),
  },
  {
    from: [],
    to: 'Observation.category',
    how: 'Always imaging.',
    value: () => [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'imaging',
            display: 'Imaging',
          },
        ],
      },
    ],
  },
  {
    from: ['PatientID'],
    to: 'Observation.subject',
    how: 'The Patient.',
    value: ({ references }) => ({ reference: references.patient }),
  },
  {
    from: ['ContentDate', 'ContentTime'],
    to: 'Observation.effectiveDateTime',
    how: 'When the report was made.',
    value: (source) => contentTime(source),
  },
  {
    from: ['TID 1003 121008 Person Observer Name'],
    to: 'Observation.performer',
    how: 'By name alone.',
    value: ({ tree }) => {
      const observer = childOf(tree, '121008');
      const [name] = observer
        ? personNames(observer.dataset, 'PersonName').flatMap((each) => displayName(each) ?? [])
        : [];
      return name && [{ display: name }];
    },
  },
  {
    from: ['TID 1501 363698007 Finding Site'],
    to: 'Observation.bodySite',
    how: "The number's own, else that of the group.",
    value: ({ group, item }) => {
      const site = codeOf((item && childOf(item, ...findingSite)) ?? childOf(group, ...findingSite));
      return site && conceptOf(site);
    },
  },
  {
    from: ['TID 1501 370129005 Measurement Method', 'TID 1419 121401 Derivation'],
    to: 'Observation.method',
    how: "The number's own method, else that of the group, else how it was derived.",
    value: ({ group, item }) => {
      const said = codeOf(
        (item && childOf(item, ...method)) ?? childOf(group, ...method) ?? (item && childOf(item, '121401')),
      );
      return said && conceptOf(said);
    },
  },
  {
    from: ['TID 1410 111030 Image Region', 'TID 1411 121191 Referenced Segment', 'SOPInstanceUID'],
    to: 'Observation.derivedFrom',
    how: 'The regions and segments of the group, and the content item of the report, or the report where the item has no UID.',
    value: ({ derivedFrom }) => derivedFrom.map((each) => ({ reference: referenceOf(each) })),
  },
  {
    from: ['TID 1501 112039 Tracking Identifier'],
    to: 'Observation.component:trackingIdentifier',
    how: 'Where there is a tracking UID: a name alone repeats from patient to patient.',
    value: ({ group }) => {
      const value = textOf(childOf(group, trackingIdentifier));
      return value && uidOf(childOf(group, trackingUid))
        ? [{ code: dcm(trackingIdentifier), valueString: value }]
        : undefined;
    },
  },
  {
    from: ['TID 1501 272741003 Laterality'],
    to: 'Observation.component:laterality',
    how: 'Of the finding site, else of the group.',
    value: ({ group, item }) => {
      const sites = [item, group].flatMap((each) => (each ? childrenOf(each, ...findingSite) : []));
      const side = codeOf([...sites, group].flatMap((each) => childrenOf(each, ...laterality))[0]);
      return (
        side && [
          {
            code: { coding: [{ system: 'http://snomed.info/sct', code: laterality[0] }], text: 'Laterality' },
            valueCodeableConcept: conceptOf(side),
          },
        ]
      );
    },
  },
];

/** Observation (measurement), from a NUM of a measurement group (PS3.16 TID 1419). */
export const measurementRules: readonly Rule<MeasuredSource>[] = [
  ...commonRules,
  {
    from: ['TID 1419 ConceptNameCodeSequence'],
    to: 'Observation.code',
    how: 'What was measured.',
    value: ({ item }) => item?.concept && conceptOf(item.concept),
  },
  {
    from: ['TID 1419 MeasuredValueSequence'],
    to: 'Observation.valueQuantity',
    how: 'Value and UCUM unit; another unit than UCUM is lost, and said.',
    value: ({ item }) => {
      const quantity = item && quantityOf(item);
      return quantity && fhirQuantity(quantity);
    },
  },
];

/** Observation (finding), from the finding of a measurement group (PS3.16 TID 1501), or else from one of its evaluations. */
export const findingRules: readonly Rule<MeasuredSource>[] = [
  ...commonRules,
  {
    from: ['TID 1501 121071 Finding', 'TID 1501 Qualitative Evaluations'],
    to: 'Observation.code',
    how: 'Finding; of an evaluation its concept.',
    value: ({ item }) => (item?.concept ? conceptOf(item.concept) : dcm(finding)),
  },
  {
    from: ['TID 1501 121071 Finding', 'TID 1501 Qualitative Evaluations'],
    to: 'Observation.valueCodeableConcept',
    how: 'The code.',
    value: ({ group, item }) => {
      const value = codeOf(item ?? childOf(group, finding));
      return value && conceptOf(value);
    },
  },
];

/** Groups (125007) are containers with numbers, evaluations and places below them. */
export function measurements(source: DocumentSource): MadeResource[] {
  const tree = contentTree(source.dataset);
  const groups = [...everyItem(tree)].filter(
    ({ type, concept }) => type === 'CONTAINER' && isCode(concept, '125007'),
  );
  return groups.flatMap((group, index) =>
    ofGroup({ ...source, tree, group, item: undefined, derivedFrom: [] }, index),
  );
}

function ofGroup(source: MeasuredSource, index: number): MadeResource[] {
  const { group, object } = source;
  const places = placesOf(group, source, String(index));
  const made: MadeResource[] = [...places];
  const observe = (
    item: ContentItem | undefined,
    rules: readonly Rule<MeasuredSource>[],
    profile: string,
    key: string,
  ) => {
    const uid = observationUid({ ...source, item });
    const origin = contentItem(source, uid && isUid(uid) ? uid : undefined);
    if (!made.some(({ id }) => id === origin.id)) made.push(origin);
    const observation = observed({ ...source, item, derivedFrom: [...places, origin] }, rules, profile, [
      object.sopInstanceUid,
      String(index),
      key,
    ]);
    made.push(observation);
    return observation;
  };
  const members = group.children.flatMap((item, at) => {
    if (item.type === 'NUM' && isMeasured(item, source))
      return [observe(item, measurementRules, 'ObservationMeasurementEuImaging', String(at))];
    const isEvaluation =
      item.type === 'CODE' && item.relationship === 'CONTAINS' && !isCode(item.concept, ...notEvaluations);
    return isEvaluation && codeOf(item)
      ? [observe(item, findingRules, 'ObservationFindingEuImaging', String(at))]
      : [];
  });
  if (codeOf(childOf(group, finding)) === undefined) return made;
  const found = observe(undefined, findingRules, 'ObservationFindingEuImaging', 'finding');
  const whole = {
    ...found,
    ...(members.length > 0 && { hasMember: members.map((each) => ({ reference: referenceOf(each) })) }),
  };
  return made.map((each) => (each === found ? whole : each));
}

/** A number with a unit of UCUM and a concept that can be told. */
function isMeasured(item: ContentItem, source: MeasuredSource): boolean {
  const quantity = quantityOf(item);
  const name = item.concept?.meaning ?? 'A number';
  if (item.concept === undefined) return false;
  if (quantity === undefined) {
    source.say('from-dicom-lost', `${name} has no value with a unit.`);
    return false;
  }
  if (quantity.unit.scheme !== 'UCUM') {
    source.say(
      'from-dicom-lost',
      `${name} is ${quantity.value} ${quantity.unit.meaning}, in a unit that is not of UCUM (${quantity.unit.scheme}).`,
    );
    return false;
  }
  if (!isKnown(item.concept))
    source.say(
      'from-dicom-lost',
      `The code ${item.concept.value} of ${name} is of ${item.concept.scheme}, which FHIR has no system for: its text is kept.`,
    );
  return true;
}

const observed = (
  source: MeasuredSource,
  rules: readonly Rule<MeasuredSource>[],
  profile: string,
  key: readonly string[],
): MadeResource => resource('Observation', profile, key, made(rules, source));

/** The selection of the content item that has this UID, or of the whole report. */
export function contentItem(source: DocumentSource, uid: string | undefined): MadeResource {
  const { object, study, seriesUid, dataset } = source;
  const instance = study.series.get(seriesUid)?.instances.get(object.sopInstanceUid);
  const target = { uid: object.sopInstanceUid, sopClassUid: object.sopClassUid, seriesUid, instance };
  const title = code(dataset, 'ConceptNameCodeSequence');
  const body = {
    code: uid === undefined && title ? conceptOf(title) : dcm('121112'),
    ...(uid === undefined && {
      identifier: [uidIdentifier(tagSystem, '00080018', 'SOP Instance UID', object.sopInstanceUid)],
    }),
  };
  return uid === undefined
    ? selection(source, 'SrInstanceImagingSelectionEuImaging', ['report'], [{ target }], body)
    : selection(
        source,
        'ImagingSelectionSrContentItemEuImaging',
        ['item', uid],
        [{ target, subset: [uid] }],
        body,
      );
}
