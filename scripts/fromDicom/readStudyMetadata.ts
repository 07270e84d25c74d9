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
import { text } from './attributes.ts';

/** The address of a study by DICOMweb, taken apart: `BASE/studies/UID`. */
export const studyUrl = (address: string): { readonly base: string; readonly uid: string } | undefined => {
  const [, base, uid] = /^(https?:\/\/[^?#]+)\/studies\/([\d.]+)\/?$/.exec(address) ?? [];
  return base === undefined || uid === undefined || !isUid(uid) ? undefined : { base, uid };
};

const mebibyte = 1024 * 1024;
const mostMetadata = 256 * mebibyte;

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
  const all = await metadataOf(`${study.base}/studies/${study.uid}/metadata`, study.base, options);
  for (const [index, json] of all.entries()) {
    const path = `${address}#${index + 1}`;
    const dataset = dcmjs.data.DicomMetaDictionary.naturalizeDataset(json as object);
    const [sopClassUid, sopInstanceUid] = [text(dataset, 'SOPClassUID'), text(dataset, 'SOPInstanceUID')];
    const uids = [
      sopClassUid,
      sopInstanceUid,
      text(dataset, 'StudyInstanceUID'),
      text(dataset, 'SeriesInstanceUID'),
    ];
    if (
      sopClassUid === undefined ||
      sopInstanceUid === undefined ||
      !uids.every((uid) => uid !== undefined && isUid(uid))
    ) {
      yield {
        path,
        fault: new DicomFault(
          'dicom-no-uid',
          `${path} lacks one of its UIDs (0008,0016), (0008,0018), (0020,000D), (0020,000E).`,
        ),
      };
      continue;
    }
    const transferSyntaxUid = text(dataset, 'AvailableTransferSyntaxUID') ?? '';
    yield {
      path,
      object: { sopClassUid, sopInstanceUid, transferSyntaxUid, dataset, notes: [], privateElements: 0 },
    };
  }
}

async function metadataOf(url: string, base: string, options: Partial<FetchOptions>): Promise<unknown[]> {
  const asking: FetchOptions = { ...defaultFetchOptions, out: '', responseBytes: mostMetadata, ...options };
  try {
    const response = await openResponse(url, 'application/dicom+json', asking);
    await checkStatus(response, requestOf(url, base), asking);
    const chunks: Buffer[] = [];
    for await (const chunk of boundedBody(response.body, asking)) chunks.push(chunk);
    return parsed(Buffer.concat(chunks).toString('utf8'), url);
  } catch (error) {
    if (error instanceof Refusal) throw new Fault(`${url}: ${error.message}`, { cause: error });
    throw error;
  }
}

function parsed(json: string, url: string): unknown[] {
  const [flaw] = scanJson(json, { depth: 2 * dicomLimits.depth, nodes: 20_000_000, properties: 10_000 });
  const value: unknown = flaw ? undefined : JSON.parse(json);
  if (Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null)) return value;
  throw new Fault(
    `${url}: what came is no metadata of DICOM in JSON${flaw ? ` (${flaw.kind} at character ${flaw.offset})` : ''}.`,
  );
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
