import type { DicomObject } from '../dicom/readObject.ts';
import type { Issue } from '../issue.ts';
import { text } from './attributes.ts';
import { contentSelection } from './contentSelection.ts';
import { ConversionNotes } from './conversionNotes.ts';
import { deviceKey, deviceRules } from './device.ts';
import type { DocumentSource } from './document.ts';
import { doses, isDoseReport } from './dose.ts';
import { uuidOf } from './identity.ts';
import { keyImages } from './keyObject.ts';
import { measurements } from './measurement.ts';
import { accessionsOf, orderRules } from './order.ts';
import { unpacked } from './packed.ts';
import { patientRules } from './patient.ts';
import { annotations } from './presentationState.ts';
import { type MadeResource, referenceOf, resource } from './resource.ts';
import { made } from './rule.ts';
import { sayStudy } from './sayStudy.ts';
import { segments } from './segmentation.ts';
import type { ConversionOptions, Source } from './source.ts';
import { instanceRules, type SeriesSource, type StudySource, seriesRules, studyRules } from './study.ts';
import {
  type IndexedSeries,
  type IndexedStudy,
  instancesOf,
  type StudyIndex,
  seriesOf,
} from './studyIndex.ts';
import { zoneOf } from './when.ts';

export interface Conversion {
  readonly resources: readonly MadeResource[];
  /** What is lost, guessed, or told differently by two objects. */
  readonly issues: readonly Issue[];
}

/**
 * FHIR resources of the guide for what was read: for each study a Patient, ServiceRequests, Devices, an ImagingStudy, and what its
 * documents tell. The order is that of UIDs; the same objects give the same resources.
 */
export function convert(index: StudyIndex, options: ConversionOptions): Conversion {
  const notes = new ConversionNotes();
  const resources = [...convertEach(index, options, notes)];
  return { resources, issues: [...index.issues, ...notes.issues()] };
}

/** The resources one at a time, so that not all are in memory. What is to be said is in `notes` once the last was given. */
export function* convertEach(
  { studies }: StudyIndex,
  options: ConversionOptions,
  notes: ConversionNotes,
): Generator<MadeResource> {
  const given = new Map<string, string>();
  for (const study of studies)
    for (const each of convertStudy(study, options, notes)) {
      const [key, content] = [referenceOf(each), uuidOf(JSON.stringify(each))];
      const known = given.get(key);
      if (known !== undefined && known !== content) saySplit(each, study, notes);
      given.set(key, known ?? content);
      if (known === undefined) yield each;
    }
}

/** A patient, order or device that two studies tell of differently. */
function saySplit(each: MadeResource, { uid }: IndexedStudy, notes: ConversionNotes): void {
  const message = `${referenceOf(each)} is told otherwise by the objects of a study before: what that one tells is taken, see which is right.`;
  notes.say('warning', 'from-dicom-inconsistent', uid, message);
}

function* convertStudy(
  study: IndexedStudy,
  options: ConversionOptions,
  notes: ConversionNotes,
): Generator<MadeResource> {
  const { dataset } = study;
  const zone = zoneOf(text(dataset, 'TimezoneOffsetFromUTC')) ?? options.zone;
  sayStudy(study, zone, options, notes);
  const none = { patient: '', study: '', device: undefined, order: undefined, endpoint: undefined };
  const base: Source = { dataset, zone, options, references: none };
  const patient = resource('Patient', 'PatientEuImaging', patientKey(base), made(patientRules, base));
  const endpoint = options.endpoint === undefined ? undefined : endpointOf(options.endpoint);
  const key = [study.uid];
  const references = {
    ...none,
    patient: referenceOf(patient),
    endpoint: endpoint && referenceOf(endpoint),
    study: referenceOf(resource('ImagingStudy', '', key, {})),
  };
  const orders = accessionsOf(study, options.system).map((accession) => {
    const order = resource(
      'ServiceRequest',
      'ServiceRequestOrderEuImaging',
      [accession.system, accession.value],
      made(orderRules, { ...base, references, accession }),
    );
    return { accession, reference: referenceOf(order), order };
  });
  const devices = new Map(seriesOf(study).flatMap((series) => deviceOf(series, { ...base, references })));
  const ofSeries = new Map([...devices].map(([uid, device]) => [uid, referenceOf(device)]));
  const source: StudySource = { ...base, references, study, orders, devices: ofSeries };
  const whole = resource('ImagingStudy', 'ImagingStudyEuImaging', key, {
    ...made(studyRules, source),
    series: seriesOf(study).map((series) => seriesElement(series, source)),
  });
  yield patient;
  if (endpoint) yield endpoint;
  yield* orders.map(({ order }) => order);
  yield* devices.values();
  yield whole;
  for (const [uid, packed] of [...study.documents].sort(([one], [other]) => (one < other ? -1 : 1)))
    yield* convertDocument(unpacked(packed), source, (id, message, example) =>
      notes.say('information', id, uid, message, example),
    );
}

/** A patient is the same by ID and issuer; without an ID by study, since names are shared. */
function patientKey({ dataset, options }: Source): string[] {
  const [first] = (made(patientRules.slice(0, 1), { dataset, options } as Source).identifier ?? []) as {
    system: string;
    value: string;
  }[];
  return first ? [first.system, first.value] : [text(dataset, 'StudyInstanceUID') ?? ''];
}

function deviceOf(series: IndexedSeries, source: Source): [string, MadeResource][] {
  const own = { ...source, dataset: series.dataset };
  const key = deviceKey(own);
  if (key.every((part) => part === '')) return [];
  return [[series.uid, resource('Device', 'DeviceEuImaging', key, made(deviceRules, own))]];
}

function seriesElement(series: IndexedSeries, { devices, references, ...source }: StudySource) {
  const from: SeriesSource = {
    ...source,
    dataset: series.dataset,
    zone: zoneOf(text(series.dataset, 'TimezoneOffsetFromUTC')) ?? source.zone,
    series,
    references: { ...references, device: devices.get(series.uid) },
  };
  return {
    ...made(seriesRules, from),
    instance: instancesOf(series).map((each) => made(instanceRules, each)),
  };
}

function convertDocument(
  object: DicomObject,
  source: StudySource,
  say: DocumentSource['say'],
): MadeResource[] {
  const { dataset, sopClassUid } = object;
  const seriesUid = text(dataset, 'SeriesInstanceUID') ?? '';
  const zone = zoneOf(text(dataset, 'TimezoneOffsetFromUTC')) ?? source.zone;
  const references = { ...source.references, device: source.devices.get(seriesUid) };
  const from = { ...source, object, dataset, seriesUid, zone, references, say };
  const kind = sopClassUid.slice('1.2.840.10008.5.1.4.1.1.'.length);
  if (kind === '88.59') return keyImages(from);
  if (kind.startsWith('66.')) return segments(from);
  if (kind.startsWith('11.')) return annotations(from);
  if (isDoseReport(from)) return doses(from);
  const measured = measurements(from);
  if (measured.length > 0) return measured;
  say(
    'from-dicom-lost',
    'It is a report without measurement groups (TID 1500): it is kept as an instance that can be retrieved.',
  );
  return [contentSelection(from, undefined)];
}

const endpointOf = (address: string): MadeResource =>
  resource('Endpoint', 'EndpointWadoRsEuImaging', [address], {
    status: 'active',
    connectionType: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/endpoint-connection-type',
            code: 'dicom-wado-rs',
            display: 'DICOM WADO-RS',
          },
        ],
      },
    ],
    payload: [{ mimeType: ['application/dicom'] }],
    address,
  });
