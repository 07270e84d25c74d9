import { dcmSystem } from '../dicom/codingSchemes.ts';
import { isUid } from '../rules/dicomView.ts';
import { personNames, text } from './attributes.ts';
import { code, conceptOf, dcm } from './concept.ts';
import {
  type ContentItem,
  childOf,
  childrenOf,
  codeOf,
  fhirQuantity,
  quantityOf,
  textOf,
  uidOf,
} from './contentTree.ts';
import { contentTime, type DocumentSource, statusOf } from './document.ts';
import { tagSystem, uidIdentifier } from './identity.ts';
import { displayName } from './person.ts';
import { type MadeResource, referenceOf } from './resource.ts';
import type { Rule } from './rule.ts';

/** A measurement group (PS3.16 TID 1410, 1411, 1501), or one of its numbers. */
export interface MeasuredSource extends DocumentSource {
  readonly tree: ContentItem;
  readonly group: ContentItem;
  /** Undefined for the group itself. */
  readonly item: ContentItem | undefined;
  readonly derivedFrom: readonly MadeResource[];
}

export const findingSite = ['363698007', 'G-C0E3'];
export const laterality = ['272741003', 'G-C171'];
export const method = ['370129005', 'G-C036'];
export const [trackingIdentifier, trackingUid, finding] = ['112039', '112040', '121071'];
/** Codes of a group that are no evaluations. */
export const notEvaluations = [finding, ...findingSite, ...method, ...laterality];

export const observationUid = ({ group, item }: MeasuredSource): string | undefined =>
  text((item ?? group).dataset, 'ObservationUID');

/** PS3.16 CID 42 in codes of FHIR. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['114000', 'not-a-number'],
  ['114001', 'negative-infinity'],
  ['114002', 'positive-infinity'],
  ['114006', 'error'],
  ['114007', 'not-performed'],
  ['114008', 'error'],
]);

/** An algorithm by its name and version (PS3.16 TID 4019). */
const algorithmOf = (item: ContentItem): string | undefined => {
  const name = textOf(childOf(item, '111001'));
  return name && [name, textOf(childOf(item, '111003')) ?? ''].join(' ').trim();
};

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
    from: ['CompletionFlag', 'PreliminaryFlag'],
    to: 'Observation.status',
    how: 'COMPLETE and not PRELIMINARY is final, anything else preliminary.',
    value: statusOf,
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
    from: [
      'TID 1501 370129005 Measurement Method',
      'TID 1419 121401 Derivation',
      'TID 4019 111001 Algorithm Name',
      'TID 4019 111003 Algorithm Version',
    ],
    to: 'Observation.method',
    how: "The number's own method, else that of the group; else how it was derived; where it has both the code is of the method, and the text says both. Else the algorithm by name and version: DICOM does not say whether it is artificial intelligence.",
    value: ({ group, item }) => {
      const by = codeOf((item && childOf(item, ...method)) ?? childOf(group, ...method));
      const derived = codeOf(item && childOf(item, '121401'));
      if (by && derived)
        return {
          ...conceptOf(by),
          text: [by, derived].map(({ meaning, value }) => meaning || value).join(', '),
        };
      const said = by ?? derived;
      const algorithm = [item, group].flatMap((each) => (each && algorithmOf(each)) ?? [])[0];
      return said ? conceptOf(said) : algorithm && { text: algorithm };
    },
  },
  {
    from: [
      'TID 1410 111030 Image Region',
      'TID 1411 121191 Referenced Segment',
      'TID 1501 121112 Source of Measurement',
      'SOPInstanceUID',
    ],
    to: 'Observation.derivedFrom',
    how: 'The regions, segments and images of the number and of the group, and the content item of the report, or the report where the item has no UID.',
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
  {
    from: ['TID 1419 NumericValueQualifierCodeSequence'],
    to: 'Observation.dataAbsentReason',
    how: 'Why there is no value (PS3.16 CID 42); unknown where nothing says why.',
    value: ({ item }) => {
      if (item === undefined || quantityOf(item) !== undefined) return undefined;
      const why = code(item.dataset, 'NumericValueQualifierCodeSequence');
      const reason = (why && reasons.get(why.value)) ?? 'unknown';
      return {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: reason }],
        ...(why?.meaning && { text: why.meaning }),
      };
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
  {
    from: ['TID 1501 Qualitative Evaluations'],
    to: 'Observation.valueString',
    how: 'Of an evaluation in words.',
    value: ({ item }) => (item?.type === 'TEXT' ? textOf(item) : undefined),
  },
];
