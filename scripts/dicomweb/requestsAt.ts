import type { Issue } from '../issue.ts';
import { text } from '../rules/json.ts';
import { type ResourceSet, restfulParts } from '../rules/resourceSet.ts';
import { type Candidate, issue } from './candidates.ts';
import { iid, qidoRs, type Target, wadoRs, wadoUri } from './requestUrl.ts';
import type { Purpose, Rendering, RetrievalRequest, Service } from './retrieval.ts';
import type { Wanted } from './wantedOfStudy.ts';

/** The endpoint and the service of it that are asked, and why they are. */
export interface Choice {
  readonly candidate: Candidate;
  readonly service: Service;
  readonly base: string;
  readonly why: string;
}

/** Requests, and what is to be said of them. */
export interface Requested {
  readonly requests: readonly RetrievalRequest[];
  readonly findings: readonly Issue[];
}

/** What an endpoint is asked for. */
export type Kind = Exclude<Purpose, 'document'>;

/** The requests at one service. */
export function requestsAt(
  choice: Choice,
  wanted: Wanted,
  purpose: Kind,
  rendering: Rendering,
  set: ResourceSet,
): Requested {
  const { service, base, candidate, why } = choice;
  const { target, expect, regions } = wanted;
  const request = (
    { url, accept }: { readonly url: string; readonly accept: string },
    file: string,
    expected: RetrievalRequest['expect'],
  ): RetrievalRequest => ({
    method: 'GET',
    url,
    accept,
    purpose,
    service,
    base,
    sources: [wanted.source],
    endpoint: candidate.name,
    why,
    expect: expected,
    regions,
    file,
  });
  const place = fileOf(target);
  if (service === 'hl7-fhir-rest')
    return binaryRequest(wanted, base, set, (url) =>
      request({ url, accept: 'application/dicom' }, place, wholeOf(expect)),
    );
  if (purpose === 'viewer') return only(request(iid(base, target), `${target.study}.viewer`, {}));
  if (purpose === 'search') {
    const ofStudy = request(qidoRs(base, target, 'study'), `${target.study}.search`, {
      studyUid: target.study,
    });
    const { series } = target;
    const below = request(qidoRs(base, target, 'children'), `${place}.${series ? 'instances' : 'series'}`, {
      studyUid: target.study,
      ...(series && { seriesUid: series }),
    });
    return { requests: wanted.isUnlisted ? [ofStudy, below] : [ofStudy], findings: [] };
  }
  if (service === 'dicom-wado-uri') {
    const { series, instance } = target;
    if (series === undefined || instance === undefined) return { requests: [], findings: [] };
    const one = (frames?: readonly number[]) => {
      const at = { study: target.study, series, instance, ...(frames && { frames }) };
      return request(
        wadoUri(base, at, purpose, rendering),
        suffixed(fileOf(at), purpose),
        purpose === 'rendered' ? {} : wholeOf(expect),
      );
    };
    // An object comes whole: its frames are in it. An image is of one frame.
    const frames = purpose === 'rendered' ? target.frames : undefined;
    return { requests: frames ? frames.map((frame) => one([frame])) : [one()], findings: [] };
  }
  return wadoRsRequests(wanted, purpose, rendering, base, request);
}

const only = (request: RetrievalRequest): Requested => ({ requests: [request], findings: [] });

/** What must be in a whole object that was asked for because of some of its frames. */
const wholeOf = ({ frames: _, ...expect }: RetrievalRequest['expect']): RetrievalRequest['expect'] => expect;

/** So that no URL is longer than servers take. */
const framesOfOneRequest = 100;

function wadoRsRequests(
  { target, expect }: Wanted,
  purpose: Kind,
  rendering: Rendering,
  base: string,
  request: (
    made: { url: string; accept: string },
    file: string,
    expect: RetrievalRequest['expect'],
  ) => RetrievalRequest,
): Requested {
  const { frames, ...whole } = target;
  const { presentationState } = rendering;
  if (purpose === 'rendered' && presentationState) {
    // DICOM PS3.18 section 10.4.1.1.3: of a presentation state, its images as it presents them.
    const state = {
      study: target.study,
      series: presentationState.seriesUid,
      instance: presentationState.instanceUid,
    };
    return only(request(wadoRs(base, state, purpose, rendering), suffixed(fileOf(state), purpose), {}));
  }
  if (frames === undefined || purpose === 'metadata' || purpose === 'bulkdata') {
    const needs = purpose === 'dicom' || purpose === 'metadata' ? wholeOf(expect) : {};
    return only(request(wadoRs(base, whole, purpose, rendering), suffixed(fileOf(whole), purpose), needs));
  }
  const each = purpose === 'dicom' ? framesOfOneRequest : 1;
  const lists = Array.from({ length: Math.ceil(frames.length / each) }, (_, index) =>
    frames.slice(index * each, (index + 1) * each),
  );
  const requests = lists.map((list) => {
    const at: Target = { ...whole, frames: list };
    const file = purpose === 'dicom' ? fileOf(whole) : suffixed(fileOf(at), purpose);
    return request(
      wadoRs(base, at, purpose, rendering),
      file,
      purpose === 'dicom' ? { ...expect, frames: list } : {},
    );
  });
  return { requests, findings: [] };
}

/** A Binary by its reference, which is relative to the server that the endpoint names. One that is here need not be asked for. */
function binaryRequest(
  { binary, location }: Wanted,
  base: string,
  set: ResourceSet,
  request: (url: string) => RetrievalRequest,
): Requested {
  if (binary === undefined) return { requests: [], findings: [] };
  if (set.resolve(binary).some(({ resource }) => text(resource, 'contentType') !== undefined))
    return {
      requests: [],
      findings: [issue('information', 'retrieval-already-here', location, `${binary.reference} is here.`)],
    };
  const parts = restfulParts(binary.reference);
  if (parts?.type !== 'Binary' || (parts.base !== '' && parts.base !== `${base}/`)) {
    const message = `${JSON.stringify(binary.reference.slice(0, 200))} is no Binary of the server ${base}.`;
    return { requests: [], findings: [issue('error', 'retrieval-binary', location, message)] };
  }
  return only(request(`${base}/Binary/${parts.id}`));
}

/** UIDs alone, so that no name can lead out of a folder. */
const fileOf = ({ study, series, instance, frames }: Target): string =>
  [study, series, instance].filter((uid) => uid !== undefined).join('/') +
  (frames ? `.frame-${frames.join('-')}` : '');

const suffixed = (file: string, purpose: Kind): string => (purpose === 'dicom' ? file : `${file}.${purpose}`);
