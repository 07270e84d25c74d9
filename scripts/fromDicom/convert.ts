import type { DicomObject } from '../dicom/readObject.ts';
import type { Issue } from '../issue.ts';
import { text } from './attributes.ts';
import { deviceKey, deviceRules } from './device.ts';
import type { DocumentSource } from './document.ts';
import { doses, isDoseReport } from './dose.ts';
import { keyImages } from './keyObject.ts';
import { contentItem, measurements } from './measurement.ts';
import { accessionsOf, orderRules } from './order.ts';
import { patientRules } from './patient.ts';
import { annotations } from './presentationState.ts';
import { type MadeResource, referenceOf, resource } from './resource.ts';
import { made } from './rule.ts';
import { segments } from './segmentation.ts';
import type { ConversionOptions, Source } from './source.ts';
import {
  instanceRules,
  instancesOf,
  type SeriesSource,
  type StudySource,
  seriesOf,
  seriesRules,
  studyRules,
} from './study.ts';
import type { IndexedSeries, IndexedStudy, StudyIndex } from './studyIndex.ts';
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
export function convert({ studies, issues }: StudyIndex, options: ConversionOptions): Conversion {
  const converted = [...studies.values()].sort(byUid).map((study) => convertStudy(study, options));
  const resources = new Map(
    converted.flatMap((each) => each.resources.map((one) => [referenceOf(one), one])),
  );
  return {
    resources: [...resources.values()],
    issues: [...issues, ...converted.flatMap((each) => each.issues)],
  };
}

const byUid = (one: { readonly uid: string }, other: { readonly uid: string }) =>
  one.uid < other.uid ? -1 : 1;

function convertStudy(study: IndexedStudy, options: ConversionOptions): Conversion {
  const { dataset } = study;
  const issues: Issue[] = [];
  const say = (location: string, id: string, message: string) =>
    issues.push({ severity: 'information', id, location, message });
  const zone = zoneOf(text(dataset, 'TimezoneOffsetFromUTC')) ?? options.zone;
  if (zone === undefined && text(dataset, 'StudyTime') !== undefined)
    say(
      study.uid,
      'from-dicom-lost',
      'Times have no zone (0008,0201), and FHIR has no time without: dates are kept. Name the zone by --zone.',
    );
  const none = { patient: '', study: '', device: undefined, order: undefined, endpoint: undefined };
  const base: Source = { dataset, zone, options, references: none };
  const patient = resource('Patient', 'PatientEuImaging', patientKey(base), made(patientRules, base));
  if (text(dataset, 'PatientID') === undefined)
    say(
      study.uid,
      'from-dicom-guessed',
      'The patient has no ID (0010,0020): one is made for this study alone.',
    );
  const endpoint = options.endpoint === undefined ? undefined : endpointOf(options.endpoint);
  const key = [study.uid];
  const references = {
    ...none,
    patient: referenceOf(patient),
    endpoint: endpoint && referenceOf(endpoint),
    study: referenceOf(resource('ImagingStudy', '', key, {})),
  };
  const orders = accessionsOf(dataset, options.system).map((accession) => {
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
  const documents = study.documents
    .sort((one, other) => (one.sopInstanceUid < other.sopInstanceUid ? -1 : 1))
    .flatMap((object) =>
      convertDocument(object, source, (id, message) => say(object.sopInstanceUid, id, message)),
    );
  const resources = [
    patient,
    ...(endpoint ? [endpoint] : []),
    ...orders.map(({ order }) => order),
    ...devices.values(),
    whole,
    ...documents,
  ];
  return { resources, issues };
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
  return [contentItem(from, undefined)];
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
