import { dcmSystem } from '../dicom/codingSchemes.ts';
import { text } from './attributes.ts';
import { type Code, conceptOf, dcm, isCode } from './concept.ts';
import { type ContentItem, childOf, childrenOf, codeOf, fhirQuantity } from './contentTree.ts';
import { contentTime, type DocumentSource, statusOf } from './document.ts';
import { uidIdentifier } from './identity.ts';
import { type Accession, accessionIdentifier } from './order.ts';
import { type MadeResource, referenceOf } from './resource.ts';
import type { Rule } from './rule.ts';
import { ucumOf } from './ucum.ts';
import { momentOf } from './when.ts';

/** What the guide has a component for, with the units that it allows (ObservationRadiationDoseEuImaging). */
const areas = ['Gy.m2', 'uGy.m2', 'Gy.cm2', 'dGy.cm2', 'cGy.cm2', 'mGy.cm2'];
const absorbed = ['Gy', 'mGy', 'uGy'];
const effective = ['Sv', 'mSv'];
export const unitsOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '113722': areas,
    '113726': areas,
    '122130': areas,
    '113725': absorbed,
    '113830': absorbed,
    '113813': ['mGy.cm'],
    '113838': ['mGy.cm'],
    '113903': ['mGy.cm'],
    '113905': ['mGy.cm'],
    '113911': ['mGy.cm'],
    '113913': ['mGy.cm'],
    '130745': ['mGy.cm'],
    '111631': absorbed,
    '111637': absorbed,
    '113507': ['GBq', 'MBq', 'kBq'],
    '113814': effective,
    '113839': effective,
  }),
);
/** Numbers that the guide has no component for, and that a reader of a dose looks for. */
export const besides = ['113730'];

/** Parts of a dose report: accumulated data, and the events of TID 10013, 10003 and 10022. */
export const accumulated = ['113811', '113702'];
export const events = ['113819', '113706', '113502'];

export interface DoseSource extends DocumentSource {
  readonly tree: ContentItem;
  readonly part: ContentItem;
  readonly values: readonly Value[];
  /** The breast that the values are of, and the tube, where the report tells them apart. */
  readonly side: Code | undefined;
  readonly plane: Code | undefined;
  /** UIDs of the events that the values are of. */
  readonly eventUids: readonly string[];
  readonly origin: MadeResource;
  readonly orders: readonly { readonly accession: Accession; readonly reference: string }[];
}

export interface Value {
  readonly concept: Code;
  readonly value: number;
  readonly unit: Code;
  readonly side: Code | undefined;
}

/** Observation (radiation dose), from an X-Ray or a Radiopharmaceutical Radiation Dose SR (PS3.16 TID 10001, 10011, 10021). */
export const doseRules: readonly Rule<DoseSource>[] = [
  {
    from: [
      'TID 10013, 10003 113769 Irradiation Event UID',
      'TID 10022 113503 Radiopharmaceutical Administration Event UID',
    ],
    to: 'Observation.identifier:irradiationEventUid',
    how: 'Of an event; the accumulated dose has those of all events of the report, or of its plane.',
    value: ({ eventUids }) =>
      eventUids.map((uid) => uidIdentifier(dcmSystem, '113769', 'Irradiation Event UID', uid)),
  },
  {
    from: ['CompletionFlag', 'PreliminaryFlag'],
    to: 'Observation.status',
    how: 'COMPLETE and not PRELIMINARY is final, anything else preliminary.',
    value: statusOf,
  },
  {
    from: [],
    to: 'Observation.code',
    how: 'Always radiation exposure (LOINC 73569-6), as the profile asks.',
    value: () => ({ coding: [{ system: 'http://loinc.org', code: '73569-6' }] }),
  },
  {
    from: ['PatientID'],
    to: 'Observation.subject',
    how: 'The Patient.',
    value: ({ references }) => ({ reference: references.patient }),
  },
  {
    from: ['AccessionNumber'],
    to: 'Observation.basedOn',
    how: 'The ServiceRequest, with the number; of several the first.',
    value: ({ orders }) =>
      orders
        .slice(0, 1)
        .map(({ accession, reference }) => ({ reference, identifier: accessionIdentifier(accession) })),
  },
  {
    from: [
      'TID 10011 113809 Start of X-Ray Irradiation',
      'TID 10003 111526 DateTime Started',
      'TID 10022 123003 Radiopharmaceutical Start DateTime',
      'ContentDate',
    ],
    to: 'Observation.effectiveDateTime',
    how: 'When irradiation began; else when the report was made.',
    value: (source) => {
      const [begun] = [source.part, source.tree].flatMap((each) =>
        childrenOf(each, '113809', '111526', '123003'),
      );
      return momentOf(begun && text(begun.dataset, 'DateTime'), source.zone) ?? contentTime(source);
    },
  },
  {
    from: [
      'TID 10013 123014 Target Region',
      'TID 10003 123014 Target Region',
      'TID 10005 272741003 Laterality',
    ],
    to: 'Observation.bodySite',
    how: 'Of an event. Where numbers or regions have a side, there is an Observation for each, and the text says it.',
    value: ({ part, side }) => {
      const region = codeOf(childOf(part, '123014'));
      const words = [region, side].flatMap((each) => each?.meaning || each?.value || []).join(', ');
      return words ? { ...(region && conceptOf(region)), text: words } : undefined;
    },
  },
  {
    from: ['Manufacturer'],
    to: 'Observation.device',
    how: "The report's own equipment.",
    value: ({ references }) => references.device && { reference: references.device },
  },
  {
    from: ['StudyInstanceUID', 'SOPInstanceUID'],
    to: 'Observation.derivedFrom',
    how: 'The study, and the report.',
    value: ({ references, origin }) => [{ reference: references.study }, { reference: referenceOf(origin) }],
  },
  {
    from: [...unitsOf.keys()].map((value) => `NUM ${value} ${dcm(value).coding?.[0]?.display ?? ''}`),
    to: 'Observation.component',
    how: 'Each number that the guide has a component for, wherever it stands in the part, in the unit of the report.',
    value: ({ values }) =>
      values
        .filter(({ concept }) => !besides.includes(concept.value))
        .map(({ concept, value, unit }) => ({
          code: dcm(concept.value),
          valueQuantity: fhirQuantity({ value, unit }),
        })),
  },
  {
    from: ['TID 10004 113730 Total Fluoro Time'],
    to: 'Observation.component:fluoroTime',
    how: 'Beside those of the guide.',
    value: ({ values }) =>
      values
        .filter(({ concept }) => besides.includes(concept.value))
        .map(({ concept, value, unit }) => ({
          code: dcm(concept.value),
          valueQuantity: fhirQuantity({ value, unit }),
        })),
  },
  {
    from: [],
    to: 'Observation.valueString',
    how: 'The numbers in a sentence, since the profile asks for one.',
    value: ({ part, values, plane, side }) => {
      const title = isCode(part.concept, ...accumulated)
        ? 'Accumulated dose'
        : (part.concept?.meaning ?? 'Dose');
      const of = [plane, side].flatMap((each) => (each?.meaning ? [`, ${each.meaning}`] : [])).join('');
      return `${title}${of}: ${values.map(({ concept, value, unit }) => `${dcm(concept.value).coding?.[0]?.display ?? concept.meaning} ${value} ${ucumOf(unit)}`).join(', ')}.`;
    },
  },
];
