import { dcmSystem } from '../dicom/codingSchemes.ts';
import { dcmMeanings } from '../dicom/dcmMeanings.ts';
import type { Dataset } from '../dicom/readObject.ts';
import { items, personNames, text } from './attributes.ts';
import { codes, conceptOf, dcm } from './concept.ts';
import { uidIdentifier } from './identity.ts';
import { type Accession, accessionIdentifier } from './order.ts';
import { displayName } from './person.ts';
import type { Rule } from './rule.ts';
import { referenceTo, type Source } from './source.ts';
import { type IndexedInstance, type IndexedSeries, type IndexedStudy, seriesOf } from './studyIndex.ts';
import { dateTimeOf } from './when.ts';

export interface StudySource extends Source {
  readonly study: IndexedStudy;
  readonly orders: readonly { readonly accession: Accession; readonly reference: string }[];
  /** References to the devices, by series. */
  readonly devices: ReadonlyMap<string, string>;
}

/** ImagingStudy, from the General Study module (PS3.3 section C.7.2.1) and what of the study was read. */
export const studyRules: readonly Rule<StudySource>[] = [
  {
    from: ['StudyInstanceUID'],
    to: 'ImagingStudy.identifier',
    how: 'As an OID URI.',
    value: ({ study }) => [uidIdentifier(dcmSystem, '110180', 'Study Instance UID', study.uid)],
  },
  {
    from: [],
    to: 'ImagingStudy.status',
    how: 'Always available: the objects are there.',
    value: () => 'available',
  },
  {
    from: ['Modality'],
    to: 'ImagingStudy.modality',
    how: 'Those of the series, each once.',
    value: ({ study }) =>
      [...new Set(seriesOf(study).map(({ dataset }) => modalityOf(dataset) ?? 'OT'))]
        .sort()
        .map((each) => dcm(each)),
  },
  {
    from: ['PatientID'],
    to: 'ImagingStudy.subject',
    how: 'The Patient.',
    value: ({ references }) => referenceTo(references.patient),
  },
  {
    from: ['StudyDate', 'StudyTime', 'TimezoneOffsetFromUTC'],
    to: 'ImagingStudy.started',
    how: 'A time of day only where its zone is known, by the object or --zone: FHIR has no time without.',
    value: ({ dataset, zone }) => dateTimeOf(text(dataset, 'StudyDate'), text(dataset, 'StudyTime'), zone),
  },
  {
    from: ['AccessionNumber', 'RequestAttributesSequence'],
    to: 'ImagingStudy.basedOn',
    how: 'A ServiceRequest for each accession number, with the number in the reference.',
    value: ({ orders }) =>
      orders.map(({ accession, reference }) => ({ reference, identifier: accessionIdentifier(accession) })),
  },
  {
    from: ['ReferringPhysicianName'],
    to: 'ImagingStudy.referrer',
    how: 'By name alone.',
    value: ({ dataset }) => {
      const [name] = personNames(dataset, 'ReferringPhysicianName').flatMap(
        (each) => displayName(each) ?? [],
      );
      return name && { display: name };
    },
  },
  {
    from: [],
    to: 'ImagingStudy.endpoint',
    how: 'The DICOMweb service that was read, or --endpoint.',
    value: ({ references }) => (references.endpoint ? [{ reference: references.endpoint }] : undefined),
  },
  {
    from: ['ProcedureCodeSequence'],
    to: 'ImagingStudy.procedure',
    how: 'Each code.',
    value: ({ dataset }) =>
      codes(dataset, 'ProcedureCodeSequence').map((each) => ({ concept: conceptOf(each) })),
  },
  {
    from: ['StudyDescription'],
    to: 'ImagingStudy.description',
    how: 'As text.',
    value: ({ dataset }) => text(dataset, 'StudyDescription'),
  },
  {
    from: ['SeriesInstanceUID'],
    to: 'ImagingStudy.numberOfSeries',
    how: 'Those that were read.',
    value: ({ study }) => study.series.size,
  },
  {
    from: ['SOPInstanceUID'],
    to: 'ImagingStudy.numberOfInstances',
    how: 'Those that were read.',
    value: ({ study }) => seriesOf(study).reduce((sum, { instances }) => sum + instances.size, 0),
  },
];

/** The modality of an object, where it is one that DICOM has a code for (PS3.3 section C.7.3.1.1.1). */
export const modalityOf = (dataset: Dataset): string | undefined => {
  const value = text(dataset, 'Modality') ?? '';
  return /^[A-Z0-9]*[A-Z][A-Z0-9]*$/.test(value) && dcmMeanings.has(value) ? value : undefined;
};

export interface SeriesSource extends Source {
  readonly series: IndexedSeries;
}

const sides: ReadonlyMap<string, { readonly code: string; readonly text: string }> = new Map([
  ['L', { code: '7771000', text: 'Left' }],
  ['R', { code: '24028007', text: 'Right' }],
  ['B', { code: '51440002', text: 'Bilateral' }],
]);
const participation = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';

/** ImagingStudy.series, from the General Series module (PS3.3 section C.7.3.1). */
export const seriesRules: readonly Rule<SeriesSource>[] = [
  {
    from: ['SeriesInstanceUID'],
    to: 'ImagingStudy.series.uid',
    how: 'As it is.',
    value: ({ series }) => series.uid,
  },
  {
    from: ['SeriesNumber'],
    to: 'ImagingStudy.series.number',
    how: 'Where it is a whole number that is not negative.',
    value: ({ series }) => series.number,
  },
  {
    from: ['Modality'],
    to: 'ImagingStudy.series.modality',
    how: 'As a code of DICOM; OT where it is missing or none, which is said to be guessed.',
    value: ({ dataset }) => dcm(modalityOf(dataset) ?? 'OT'),
  },
  {
    from: ['SeriesDescription'],
    to: 'ImagingStudy.series.description',
    how: 'As text.',
    value: ({ dataset }) => text(dataset, 'SeriesDescription'),
  },
  {
    from: ['SOPInstanceUID'],
    to: 'ImagingStudy.series.numberOfInstances',
    how: 'Those that were read.',
    value: ({ series }) => series.instances.size,
  },
  {
    from: ['AnatomicRegionSequence', 'BodyPartExamined'],
    to: 'ImagingStudy.series.bodySite',
    how: 'The code of the first object of the series, also from its shared functional groups; else the body part as text.',
    value: ({ dataset }) => {
      const [shared] = items(dataset, 'SharedFunctionalGroupsSequence');
      const [anatomy] = shared ? items(shared, 'FrameAnatomySequence') : [];
      const region = [dataset, ...(anatomy ? [anatomy] : [])].flatMap((each) =>
        codes(each, 'AnatomicRegionSequence'),
      )[0];
      const part = text(dataset, 'BodyPartExamined');
      if (region) return { concept: conceptOf(region) };
      return part && { concept: { text: part } };
    },
  },
  {
    from: ['Laterality', 'ImageLaterality'],
    to: 'ImagingStudy.series.laterality',
    how: 'L, R and B.',
    value: ({ dataset }) => {
      const side = sides.get(text(dataset, 'ImageLaterality') ?? text(dataset, 'Laterality') ?? '');
      return side && { coding: [{ system: 'http://snomed.info/sct', code: side.code }], text: side.text };
    },
  },
  {
    from: ['SeriesDate', 'SeriesTime', 'TimezoneOffsetFromUTC'],
    to: 'ImagingStudy.series.started',
    how: 'As that of the study.',
    value: ({ dataset, zone }) => dateTimeOf(text(dataset, 'SeriesDate'), text(dataset, 'SeriesTime'), zone),
  },
  {
    from: ['OperatorsName'],
    to: 'ImagingStudy.series.performer:performer',
    how: 'The first, by name alone.',
    value: ({ dataset }) => {
      const [name] = personNames(dataset, 'OperatorsName').flatMap((each) => displayName(each) ?? []);
      return name && [performer('PRF', 'performer', { display: name })];
    },
  },
  {
    from: ['Manufacturer', 'ManufacturerModelName', 'DeviceSerialNumber'],
    to: 'ImagingStudy.series.performer:device',
    how: 'The Device, where any of them is there.',
    value: ({ references }) =>
      references.device && [performer('DEV', 'device', { reference: references.device })],
  },
];

const performer = (code: string, display: string, actor: object) => ({
  function: { coding: [{ system: participation, code, display }] },
  actor,
});

const extension = (name: string, value: object) => ({
  url: `http://hl7.eu/fhir/imaging-r5/StructureDefinition/${name}`,
  ...value,
});

/** ImagingStudy.series.instance, from SOP Common and Multi-frame (PS3.3 sections C.12.1, C.7.6.6). */
export const instanceRules: readonly Rule<IndexedInstance>[] = [
  {
    from: ['SOPInstanceUID'],
    to: 'ImagingStudy.series.instance.uid',
    how: 'As it is.',
    value: ({ uid }) => uid,
  },
  {
    from: ['SOPClassUID'],
    to: 'ImagingStudy.series.instance.sopClass',
    how: 'As an OID URI.',
    value: ({ sopClassUid }) => sopClass(sopClassUid),
  },
  {
    from: ['InstanceNumber'],
    to: 'ImagingStudy.series.instance.number',
    how: 'Where it is a whole number that is not negative.',
    value: ({ number: own }) => own,
  },
  {
    from: ['NumberOfFrames'],
    to: 'ImagingStudy.series.instance.extension:number-of-frames',
    how: 'Where there is more than one.',
    value: ({ frames }) =>
      frames !== undefined && frames > 1
        ? [extension('NumberOfFrames', { valueInteger: frames })]
        : undefined,
  },
];

export const sopClass = (uid: string) => ({ system: 'urn:ietf:rfc:3986', code: `urn:oid:${uid}` });
