import { storage } from '../rules/dicomView.ts';
import type { Purpose, Rendering } from './retrieval.ts';

/** What is asked for: a study, a series, an instance, or frames of it. UIDs are checked before. */
export interface Target {
  readonly study: string;
  readonly series?: string;
  readonly instance?: string;
  readonly frames?: readonly number[];
}

export const defaultRendering: Rendering = { mediaType: 'image/jpeg' };

/** DICOM PS3.18 section 10.4.1.1: the path of a resource below the base. */
export function targetPath({ study, series, instance, frames }: Target): string {
  return [
    `/studies/${study}`,
    series !== undefined && `/series/${series}`,
    instance !== undefined && `/instances/${instance}`,
    frames !== undefined && `/frames/${frames.join(',')}`,
  ]
    .filter((part) => part !== false)
    .join('');
}

/** WADO-RS (DICOM PS3.18 section 10.4): path, query and Accept. Single part is not asked for: Orthanc and others have none. */
export function wadoRs(
  base: string,
  target: Target,
  purpose: Purpose,
  rendering: Rendering,
): { readonly url: string; readonly accept: string } {
  const path = `${base}${targetPath(target)}`;
  const { mediaType } = rendering;
  if (purpose === 'metadata') return { url: `${path}/metadata`, accept: 'application/dicom+json' };
  if (purpose === 'bulkdata')
    return { url: `${path}/bulkdata`, accept: 'multipart/related; type="application/octet-stream"' };
  if (purpose === 'rendered')
    return { url: `${path}/rendered${renderedQuery(rendering)}`, accept: mediaType };
  if (purpose === 'thumbnail') {
    const { viewport } = rendering;
    return { url: `${path}/thumbnail${renderedQuery(viewport ? { viewport } : {})}`, accept: mediaType };
  }
  return target.frames === undefined
    ? { url: path, accept: 'multipart/related; type="application/dicom"; transfer-syntax=*' }
    : { url: path, accept: 'multipart/related; type="application/octet-stream"' };
}

/** DICOM PS3.18 section 8.3.5.1. The commas are part of the syntax and stay as they are. */
function renderedQuery({ viewport, window }: Partial<Rendering>): string {
  const parts = [
    viewport && `viewport=${viewport.join(',')}`,
    window && `window=${window.join(',')},linear`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** WADO-URI (DICOM PS3.18 section 9): one instance, or one frame of it rendered. */
export function wadoUri(
  base: string,
  { study, series, instance, frames }: Required<Pick<Target, 'study' | 'series' | 'instance'>> & Target,
  purpose: Purpose,
  { mediaType, window, viewport, presentationState }: Rendering,
): { readonly url: string; readonly accept: string } {
  const isRendered = purpose === 'rendered';
  const accept = isRendered ? mediaType : 'application/dicom';
  const query = new URLSearchParams({
    requestType: 'WADO',
    studyUID: study,
    seriesUID: series,
    objectUID: instance,
    contentType: accept,
  });
  if (!isRendered) return { url: `${base}?${written(query)}`, accept };
  const [frame] = frames ?? [];
  if (frame !== undefined) query.set('frameNumber', String(frame));
  if (window) {
    query.set('windowCenter', String(window[0]));
    query.set('windowWidth', String(window[1]));
  }
  if (viewport) {
    query.set('columns', String(viewport[0]));
    query.set('rows', String(viewport[1]));
  }
  if (presentationState) {
    query.set('presentationSeriesUID', presentationState.seriesUid);
    query.set('presentationUID', presentationState.instanceUid);
  }
  return { url: `${base}?${written(query)}`, accept };
}

/** A slash may stand in a query (RFC 3986 section 3.4), and Orthanc 1.10 does not decode one that is encoded. */
const written = (query: URLSearchParams): string => query.toString().replaceAll('%2F', '/');

/** QIDO-RS (DICOM PS3.18 section 10.6): the study, the series of a study, or the instances of a series. */
export function qidoRs(base: string, { study, series }: Target, of: 'study' | 'children') {
  const path =
    of === 'study'
      ? `/studies?StudyInstanceUID=${study}`
      : series === undefined
        ? `/studies/${study}/series`
        : `/studies/${study}/series/${series}/instances`;
  return { url: `${base}${path}`, accept: 'application/dicom+json' };
}

/** IHE Radiology Invoke Image Display (RAD-106): for a browser, not for software. */
export const iid = (base: string, { study }: Target) => ({
  url: `${base}/IHEInvokeImageDisplay?requestType=STUDY&studyUID=${study}`,
  accept: 'text/html',
});

/** SOP classes without an image: structured reports, key object selections, waveforms, raw data, plans. */
const imageless = [/^88\./, /^9\./, /^66$/, /^67$/, /^481\.[358]$/];

/** Whether an image can be made of objects of a class; one that is not known may have one. */
export const isRenderable = (sopClass: string | undefined): boolean =>
  sopClass === undefined ||
  !sopClass.startsWith(storage) ||
  !imageless.some((pattern) => pattern.test(sopClass.slice(storage.length)));
