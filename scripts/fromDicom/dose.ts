import { isUid } from '../rules/dicomView.ts';
import { text } from './attributes.ts';
import { type Code, code, conceptOf, dcm, isCode } from './concept.ts';
import {
  type ContentItem,
  childOf,
  codeOf,
  contentTree,
  everyItem,
  fhirQuantity,
  quantityOf,
  uidOf,
} from './contentTree.ts';
import { contentTime, type DocumentSource } from './document.ts';
import { dcmSystem, uidIdentifier } from './identity.ts';
import { contentItem } from './measurement.ts';
import { type Accession, accessionIdentifier } from './order.ts';
import { type MadeResource, referenceOf, resource } from './resource.ts';
import { made, type Rule } from './rule.ts';
import { momentOf } from './when.ts';

/** What the guide has a component for, with the units that it allows (ObservationRadiationDoseEuImaging). */
const areas = ['Gy.m2', 'uGy.m2', 'Gy.cm2', 'dGy.cm2', 'cGy.cm2', 'mGy.cm2'];
const absorbed = ['Gy', 'mGy', 'uGy'];
const effective = ['Sv', 'mSv'];
const unitsOf: Readonly<Record<string, readonly string[]>> = {
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
};
/** Numbers that the guide has no component for, and that a reader of a dose looks for. */
const besides = ['113730'];

/** Parts of a dose report: accumulated data, and the events of TID 10013, 10003 and 10022. */
const accumulated = ['113811', '113702'];
const events = ['113819', '113706', '113502'];

interface DoseSource extends DocumentSource {
  readonly tree: ContentItem;
  readonly part: ContentItem;
  readonly values: readonly Value[];
  readonly origin: MadeResource;
  readonly orders: readonly { readonly accession: Accession; readonly reference: string }[];
}

interface Value {
  readonly concept: Code;
  readonly value: number;
  readonly unit: Code;
}

/** Observation (radiation dose), from an X-Ray or a Radiopharmaceutical Radiation Dose SR (PS3.16 TID 10001, 10011, 10021). */
export const doseRules: readonly Rule<DoseSource>[] = [
  {
    from: [
      'TID 10013, 10003 113769 Irradiation Event UID',
      'TID 10022 113503 Radiopharmaceutical Administration Event UID',
    ],
    to: 'Observation.identifier:irradiationEventUid',
    how: 'Of an event; the accumulated dose has those of all events of the report.',
    value: ({ tree, part }) => {
      const whole = isCode(part.concept, ...accumulated) ? tree : part;
      const uids = [...everyItem(whole)]
        .filter(({ concept }) => isCode(concept, '113769', '113503'))
        .flatMap((each) => uidOf(each) ?? []);
      return [...new Set(uids)]
        .filter(isUid)
        .map((uid) => uidIdentifier(dcmSystem, '113769', 'Irradiation Event UID', uid));
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
        [...each.children].filter(({ concept }) => isCode(concept, '113809', '111526', '123003')),
      );
      return momentOf(begun && text(begun.dataset, 'DateTime'), source.zone) ?? contentTime(source);
    },
  },
  {
    from: ['TID 10013 123014 Target Region', 'TID 10003 123014 Target Region'],
    to: 'Observation.bodySite',
    how: 'Of an event.',
    value: ({ part }) => {
      const region = codeOf(childOf(part, '123014'));
      return region && conceptOf(region);
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
    from: Object.keys(unitsOf).map((value) => `NUM ${value} ${dcm(value).coding?.[0]?.display ?? ''}`),
    to: 'Observation.component',
    how: 'Each number that the guide has a component for, wherever it stands in the part, in the unit of the report.',
    value: ({ values }) =>
      values
        .filter(({ concept }) => !besides.includes(concept.value))
        .map(({ concept, ...quantity }) => ({
          code: dcm(concept.value),
          valueQuantity: fhirQuantity(quantity),
        })),
  },
  {
    from: ['TID 10004 113730 Total Fluoro Time'],
    to: 'Observation.component:fluoroTime',
    how: 'Beside those of the guide.',
    value: ({ values }) =>
      values
        .filter(({ concept }) => besides.includes(concept.value))
        .map(({ concept, ...quantity }) => ({
          code: dcm(concept.value),
          valueQuantity: fhirQuantity(quantity),
        })),
  },
  {
    from: [],
    to: 'Observation.valueString',
    how: 'The numbers in a sentence, since the profile asks for one.',
    value: ({ part, values }) => {
      const title = isCode(part.concept, ...accumulated)
        ? 'Accumulated dose'
        : (part.concept?.meaning ?? 'Dose');
      return `${title}: ${values.map(({ concept, value, unit }) => `${dcm(concept.value).coding?.[0]?.display ?? concept.meaning} ${value} ${unit.value}`).join(', ')}.`;
    },
  },
];

const reports = ['113701', '113500'];

/** Whether a report tells of a dose. */
export const isDoseReport = ({ dataset }: DocumentSource): boolean =>
  isCode(code(dataset, 'ConceptNameCodeSequence'), ...reports);

/** An Observation for the accumulated dose and for each event, as far as they have a number that the guide knows. */
export function doses(source: DocumentSource & Pick<DoseSource, 'orders'>): MadeResource[] {
  const tree = contentTree(source.dataset);
  const parts = [...everyItem(tree)].filter(
    ({ type, concept }) => type === 'CONTAINER' && isCode(concept, ...accumulated, ...events),
  );
  const origin = contentItem(source, undefined);
  const observations = parts.flatMap((part, index) => {
    const values = [...everyItem(part)].flatMap((item) => doseValue(item, source));
    if (values.length === 0) return [];
    const from = { ...source, tree, part, values, origin };
    return [
      resource(
        'Observation',
        'ObservationRadiationDoseEuImaging',
        [source.object.sopInstanceUid, 'dose', String(index)],
        made(doseRules, from),
      ),
    ];
  });
  if (observations.length === 0)
    source.say('from-dicom-lost', 'It is a dose report without a number that the guide has a place for.');
  return observations.length > 0 ? [origin, ...observations] : [];
}

function doseValue(item: ContentItem, source: DocumentSource): Value[] {
  const { concept } = item;
  if (item.type !== 'NUM' || concept === undefined || concept.scheme !== 'DCM') return [];
  const quantity = quantityOf(item);
  const units = besides.includes(concept.value) ? ['s', 'min'] : unitsOf[concept.value];
  if (units === undefined || quantity === undefined) return [];
  if (quantity.unit.scheme === 'UCUM' && units.includes(quantity.unit.value) && quantity.value >= 0)
    return [{ concept, ...quantity }];
  source.say(
    'from-dicom-lost',
    `${concept.meaning} is ${quantity.value} ${quantity.unit.value}: the guide takes ${units.join(', ')} for it, and nothing below zero.`,
  );
  return [];
}
