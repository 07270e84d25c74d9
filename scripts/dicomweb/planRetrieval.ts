import { createHash } from 'node:crypto';
import type { Issue } from '../issue.ts';
import { isUid } from '../rules/dicomView.ts';
import { located, object, text } from '../rules/json.ts';
import { type Held, nameOf, type ResourceSet, rootOf } from '../rules/resourceSet.ts';
import { issue } from './candidates.ts';
import { requestsOf } from './requestsOf.ts';
import { defaultRendering } from './requestUrl.ts';
import { resolveBase } from './resolveBase.ts';
import type { PlanOptions, Rendering, RetrievalPlan, RetrievalRequest } from './retrieval.ts';
import { wantedOfSelection } from './wantedOfSelection.ts';
import { type Wants, wantedOfStudy } from './wantedOfStudy.ts';

/**
 * The exact requests that get the images of a report from what it says alone: its studies, selections and key images, and the
 * Endpoints that they name. Pure: nothing is asked. The order is that of the resources, studies first; a request that several
 * elements lead to is there once. What cannot be asked for is a finding (`retrieval-…`).
 */
export function planRetrieval(set: ResourceSet, options: PlanOptions = {}): RetrievalPlan {
  const { extras = [], level, at = new Date().toISOString() } = options;
  const rendering: Rendering = { ...defaultRendering, ...options.rendering };
  const wrong = renderingIssues(rendering);
  if (wrong.length > 0) return { requests: [], findings: wrong };
  const { subjects, findings } = subjectsOf(set, options.from);
  const wants = subjects.map((each): Wants => {
    if (each.type === 'ImagingStudy') return wantedOfStudy(each, set, at, level);
    if (each.type === 'ImagingSelection') return wantedOfSelection(each, set, at);
    return { wanted: [], findings: [] };
  });
  const made = wants
    .flatMap(({ wanted }) => wanted)
    .flatMap((wanted) =>
      (['search', 'dicom', ...extras, 'viewer'] as const).map((purpose) =>
        requestsOf(wanted, purpose, rendering, set),
      ),
    );
  const documents = subjects
    .filter(({ type }) => type === 'DocumentReference')
    .map((each) => documentRequests(each, set));
  const requests = [...made, ...documents].flatMap((each) => each.requests);
  const all = [
    ...findings,
    ...wants.flatMap((each) => each.findings),
    ...[...made, ...documents].flatMap((each) => each.findings),
  ];
  if (requests.length === 0 && all.length === 0) {
    const message = 'There is no study, selection or key image here whose images could be retrieved.';
    all.push(issue('warning', 'retrieval-nothing', '', message));
  }
  return {
    requests: once(requests),
    findings: [...new Map(all.map((each) => [JSON.stringify(each), each])).values()],
  };
}

const types = ['ImagingStudy', 'ImagingSelection', 'DocumentReference'];

/** What is retrieved: all that is here, or what one resource is and reaches; studies before selections. */
function subjectsOf(
  set: ResourceSet,
  from: string | undefined,
): { subjects: readonly Held[]; findings: readonly Issue[] } {
  const starts =
    from === undefined ? set.held : set.held.filter((each) => nameOf(each) === from || each.fullUrl === from);
  const findings: Issue[] = [];
  const reached = new Set(starts);
  for (const each of reached) {
    for (const link of set.links(each)) {
      if (
        !/^(result|hasMember|derivedFrom|imagingStudy|study|media\.link|focus|entry|section\.entry)/.test(
          link.element,
        )
      )
        continue;
      const found = set.resolve(link);
      const [, type] = /(?:^|\/)(Imaging(?:Study|Selection))\//.exec(link.reference) ?? [];
      if (found.length === 0 && type !== undefined) {
        const message = `${JSON.stringify(link.reference.slice(0, 200))} is not here, so its images cannot be planned: send it along.`;
        findings.push(issue('error', 'retrieval-reference-missing', link.location, message));
      }
      // The study that a selection is of is no more wanted than the selection asks.
      if (from !== undefined && each.type !== 'ImagingSelection') for (const next of found) reached.add(next);
    }
  }
  if (starts.length === 0)
    findings.push(
      issue('error', 'retrieval-nothing', '', `There is no ${JSON.stringify(from ?? 'resource')} here.`),
    );
  const subjects = types.flatMap((type) => [...reached].filter((each) => each.type === type));
  return { subjects, findings };
}

/** The images of a DocumentReference: attachments with an address (FHIR R5 Attachment.url), which may be a Binary elsewhere. */
function documentRequests(document: Held, set: ResourceSet): RetrievalPlan {
  const requests: RetrievalRequest[] = [];
  const findings: Issue[] = [];
  for (const content of located(rootOf(document), 'content')) {
    const attachment = object(content.value, 'attachment');
    const contentType = text(attachment, 'contentType') ?? '';
    const url = text(attachment, 'url');
    if (!/^(image|video)\/|^application\/dicom/.test(contentType) || url === undefined) continue;
    const at = `${content.location}.attachment.url`;
    const here = set.resolve({ reference: url, from: document });
    if (here.length > 0 || attachment?.data !== undefined) {
      findings.push(
        issue('information', 'retrieval-already-here', at, `${JSON.stringify(url.slice(0, 200))} is here.`),
      );
      continue;
    }
    const [address, query] = split(url, document);
    const base = resolveBase(address, 'url');
    if ('refused' in base) {
      const said =
        base.id === 'retrieval-address-credentials' ? 'The address' : JSON.stringify(url.slice(0, 200));
      findings.push(issue('error', base.id, at, `${said} cannot be used: ${base.refused}`));
      continue;
    }
    requests.push({
      method: 'GET',
      url: `${new URL(address).href}${query}`,
      accept: contentType,
      purpose: 'document',
      service: 'url',
      base: base.base,
      sources: [`${nameOf(document)}${content.location.slice(document.location.length)}`],
      endpoint: '',
      why: 'the attachment has an address of its own',
      expect: expectedOf(attachment),
      regions: [],
      file: `documents/${createHash('sha256').update(url).digest('hex').slice(0, 32)}`,
    });
  }
  return { requests, findings };
}

/** The address of an attachment without its query, which is its own; relative ones are relative to the server of the document. */
function split(url: string, { fullUrl, type, id }: Held): [address: string, query: string] {
  const server = fullUrl?.endsWith(`/${type}/${id}`) ? fullUrl.slice(0, -`${type}/${id}`.length) : '';
  const absolute = /^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]+$/.test(url) ? `${server}${url}` : url;
  const [, address = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(absolute) ?? [];
  return [address, query];
}

function expectedOf(attachment: unknown): RetrievalRequest['expect'] {
  const size = Number(text(attachment, 'size') ?? Number.NaN);
  const hash = text(attachment, 'hash');
  return { ...(Number.isSafeInteger(size) && size >= 0 && { size }), ...(hash !== undefined && { hash }) };
}

/** One request for all who ask the same: what each of them expects must hold. */
function once(requests: readonly RetrievalRequest[]): RetrievalRequest[] {
  const groups = Map.groupBy(requests, ({ method, url, accept }) => `${method} ${url} ${accept}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            sources: [...new Set([first, ...rest].flatMap(({ sources }) => sources))],
            expect: Object.assign({}, ...[first, ...rest].map(({ expect }) => expect).reverse()),
            regions: [first, ...rest].flatMap(({ regions }) => regions),
          },
        ],
  );
}

/** DICOM PS3.18 section 8.3.5.1.3 and 8.3.5.1.4: a viewport has a size, a window a width. */
function renderingIssues({ viewport, window, presentationState }: Rendering): Issue[] {
  const wrong = [
    viewport?.some((each) => !Number.isInteger(each) || each < 1 || each > 65535) &&
      'A viewport is a width and a height in whole pixels, from 1 to 65535.',
    window &&
      (!window.every(Number.isFinite) || window[1] < 1) &&
      'A window is a centre and a width of at least 1.',
    presentationState &&
      !Object.values(presentationState).every(isUid) &&
      'A presentation state is named by the UIDs of its series and of itself.',
  ].filter((each) => typeof each === 'string');
  return wrong.map((message) => issue('error', 'retrieval-rendering', '', message));
}
