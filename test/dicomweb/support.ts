import type { JsonObject } from '../../scripts/coverage/node.ts';
import { setOf } from '../../scripts/dicomweb/readSet.ts';
import { ResourceSet } from '../../scripts/rules/resourceSet.ts';

export const S = '1.2.3';
export const X = '1.2.3.4';
export const I = '1.2.3.4.5';
export const base = 'https://pacs.example/dicom-web';

/** Resources that came in files of their own. */
export const setOfAll = (resources: readonly JsonObject[]): ResourceSet =>
  new ResourceSet(resources.flatMap(setOf));

const connection = 'http://terminology.hl7.org/CodeSystem/endpoint-connection-type';
const guide = 'http://hl7.eu/fhir/imaging-r5/CodeSystem/codesystem-endpoint-terminology';

export const endpoint = (id: string, code = 'dicom-wado-rs', more: JsonObject = {}): JsonObject => ({
  resourceType: 'Endpoint',
  id,
  status: 'active',
  connectionType: [{ coding: [{ system: code === 'ihe-iid' ? guide : connection, code }] }],
  address: base,
  ...more,
});

export const to = (...ids: readonly string[]) => ids.map((id) => ({ reference: `Endpoint/${id}` }));

export const study = (more: JsonObject = {}): JsonObject => ({
  resourceType: 'ImagingStudy',
  id: 'ct',
  identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${S}` }],
  ...more,
});

/** A study with one series of one instance. */
export const listed = (
  more: JsonObject = {},
  series: JsonObject = {},
  instance: JsonObject = {},
): JsonObject => study({ series: [{ uid: X, instance: [{ uid: I, ...instance }], ...series }], ...more });

export const selection = (more: JsonObject = {}, instance: JsonObject = {}): JsonObject => ({
  resourceType: 'ImagingSelection',
  id: 'key',
  studyUid: S,
  seriesUid: X,
  instance: [{ uid: I, ...instance }],
  ...more,
});
