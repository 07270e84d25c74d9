import dcmjs from 'dcmjs';
import { DicomFault } from '../dicom/dicomFault.ts';
import { dicomLimits } from '../dicom/dicomLimits.ts';
import type { FoundObject } from '../dicom/findObjects.ts';
import { checkStatus } from '../dicomweb/checkResponse.ts';
import { defaultFetchOptions, type FetchOptions } from '../dicomweb/fetchOptions.ts';
import { boundedBody, openResponse } from '../dicomweb/openResponse.ts';
import { Refusal } from '../dicomweb/refusal.ts';
import { Fault } from '../faults.ts';
import { scanJson } from '../input/scanJson.ts';
import { isUid } from '../rules/dicomView.ts';
import { arrayItems } from './arrayItems.ts';
import { text } from './attributes.ts';
import { jsonDataset } from './jsonDataset.ts';

/** The address of a study by DICOMweb, taken apart: `BASE/studies/UID`. */
export const studyUrl = (address: string): { readonly base: string; readonly uid: string } | undefined => {
  const [, base, uid] = /^(https?:\/\/[^?#]+)\/studies\/([\d.]+)\/?$/.exec(address) ?? [];
  return base === undefined || uid === undefined || !isUid(uid) ? undefined : { base, uid };
};

const gibibyte = 1024 * 1024 * 1024;
const limits = { depth: 2 * dicomLimits.depth, nodes: dicomLimits.nodes, properties: 10_000 };

/**
 * The objects of a study by their metadata (DICOM PS3.18 section 10.4.1.1.2), which has everything but what is bulk.
 * @throws Fault where the server cannot be asked, or answers something else
 */
export async function* readStudyMetadata(
  address: string,
  options: Pick<FetchOptions, 'allowPrivate' | 'allowRedirects'> & Partial<FetchOptions>,
): AsyncGenerator<FoundObject> {
  const study = studyUrl(address);
  if (study === undefined) throw new Fault(`${address} is no study of DICOMweb: give BASE/studies/UID.`);
  const url = `${study.base}/studies/${study.uid}/metadata`;
  const asking: FetchOptions = { ...defaultFetchOptions, out: '', responseBytes: gibibyte, ...options };
  let count = 0;
  try {
    const response = await openResponse(url, 'application/dicom+json', asking);
    await checkStatus(response, requestOf(url, study.base), asking);
    const body = boundedBody(response.body, asking);
    for await (const json of arrayItems(body, dicomLimits.keptBytes))
      yield found(json, `${address}#${++count}`);
  } catch (error) {
    if (error instanceof Refusal || error instanceof Fault)
      throw new Fault(`${url}: ${error.message}`, { cause: error });
    throw error;
  }
}

function found(json: string, path: string): FoundObject {
  const [flaw] = scanJson(json, limits);
  if (flaw) {
    const message = `It is no data set in JSON (${flaw.kind} at character ${flaw.offset}).`;
    return { path, fault: new DicomFault('from-dicom-no-json', message) };
  }
  const { dataset: elements, privateElements } = jsonDataset(JSON.parse(json));
  const dataset = dcmjs.data.DicomMetaDictionary.naturalizeDataset(elements);
  const [sopClassUid = '', sopInstanceUid = '', ...others] = [
    'SOPClassUID',
    'SOPInstanceUID',
    'StudyInstanceUID',
    'SeriesInstanceUID',
  ].map((keyword) => text(dataset, keyword));
  if (![sopClassUid, sopInstanceUid, ...others].every((uid) => uid !== undefined && isUid(uid))) {
    const message = 'It lacks one of its UIDs (0008,0016), (0008,0018), (0020,000D), (0020,000E).';
    return { path, fault: new DicomFault('dicom-no-uid', message) };
  }
  const transferSyntaxUid = text(dataset, 'AvailableTransferSyntaxUID') ?? '';
  return {
    path,
    object: { sopClassUid, sopInstanceUid, transferSyntaxUid, dataset, notes: [], privateElements },
  };
}

const requestOf = (url: string, base: string) => ({
  method: 'GET' as const,
  url,
  accept: 'application/dicom+json',
  purpose: 'metadata' as const,
  service: 'dicom-wado-rs' as const,
  base,
  sources: [],
  endpoint: '',
  why: '',
  expect: {},
  regions: [],
  file: '',
});
