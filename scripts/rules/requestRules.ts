import type { BundleView } from './bundleView.ts';
import { type Located, located, object, text } from './json.ts';
import { claims } from './reportView.ts';
import { type Held, nameOf, rootOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';

const targetUrl: Rule = {
  id: 'transaction-url',
  severity: 'error',
  help: 'In a transaction or batch a PUT SHALL go to the type and id of its resource, or to its type with search parameters, and a POST to its type.',
  reference: 'FHIR R5 Bundle.entry.request.url, http.html#update, http.html#create',
};
const targetTwice: Rule = {
  id: 'transaction-target-twice',
  severity: 'error',
  help: 'No resource SHALL be written by two entries of a transaction.',
  reference: 'FHIR R5 http.html#trules',
};
const condition: Rule = {
  id: 'transaction-condition',
  severity: 'error',
  help: 'ifNoneExist SHALL stand beside a POST only, and ifMatch beside a PUT, PATCH or DELETE.',
  reference: 'FHIR R5 Bundle.entry.request.ifNoneExist, Bundle.entry.request.ifMatch',
};
const documentReference: Rule = {
  id: 'transaction-document-reference',
  severity: 'error',
  help: 'A transaction that sends the document of an imaging report SHALL also send the DocumentReference that points to it.',
  reference: 'IM-DOC-09; IHE MHD (ITI-65)',
};
const batchReference: Rule = {
  id: 'batch-internal-reference',
  severity: 'error',
  help: 'The entries of a batch SHALL NOT refer to what another of its entries creates, since each is carried out by itself: use a transaction.',
  reference: 'FHIR R5 http.html#brules',
};

/** What a Bundle asks a server to do (FHIR R5 http.html#transaction), beyond the invariants of Bundle. */
export const requestRules: RuleGroup<BundleView> = {
  rules: [targetUrl, targetTwice, condition, documentReference, batchReference],
  *check(view) {
    if (view.type !== 'transaction' && view.type !== 'batch') return;
    const requests = requestsOf(view.bundle);
    for (const request of requests) {
      yield* urlBreaches(request, view.bundle);
      yield* conditionBreaches(request, view.bundle);
    }
    if (view.type === 'transaction') {
      yield* targetsTwice(requests, view.bundle);
      yield* unreferenced(view);
    } else yield* batchReferences(requests, view);
  },
};

interface Request {
  readonly method: string;
  readonly url: string;
  readonly element: Located;
  /** FHIRPath of the resource, which need not be there. */
  readonly resource: string;
  readonly type: string;
  readonly id: string | undefined;
  /** What `bdl-7` compares. */
  readonly address: string | undefined;
}

const requestsOf = (bundle: Held): Request[] =>
  located(rootOf(bundle), 'entry').flatMap(({ value, location }) => {
    const request = object(value, 'request');
    const method = text(request, 'method');
    const url = text(request, 'url');
    if (request === undefined || method === undefined || url === undefined) return [];
    const resource = object(value, 'resource');
    const fullUrl = text(value, 'fullUrl');
    const version = text(object(resource, 'meta'), 'versionId') ?? '';
    return [
      {
        method,
        url,
        element: { value: request, location: `${location}.request` },
        resource: `${location}.resource`,
        type: text(resource, 'resourceType') ?? '',
        id: text(resource, 'id'),
        address: fullUrl === undefined ? undefined : `${fullUrl} ${version}`,
      },
    ];
  });

function* urlBreaches({ method, url, element, type, id }: Request, on: Held): Generator<Breach> {
  const fits = method === 'PUT' ? fitsUpdate(url, type, id) : method !== 'POST' || fitsCreate(url, type);
  if (type === '' || fits) return;
  const message = `${method} ${url} does not fit the resource ${type}${id === undefined ? '' : `/${id}`}.`;
  yield { rule: targetUrl, on, location: `${element.location}.url`, message };
}

/** `Type/id` or, conditionally, `Type?parameters`; after a server's base or not. */
function fitsUpdate(url: string, type: string, id: string | undefined): boolean {
  const [path = '', ...parameters] = url.split('?');
  return endsWithPath(path, parameters.length > 0 ? type : `${type}/${id}`);
}

/** `Type`, or an operation or search, which take other resources. */
function fitsCreate(url: string, type: string): boolean {
  const [path = ''] = url.split('?');
  return endsWithPath(path, type) || /(^|\/)(\$[\w-]+|_search)$/.test(path);
}

const endsWithPath = (path: string, end: string): boolean => path === end || path.endsWith(`/${end}`);

function* conditionBreaches({ method, element }: Request, on: Held): Generator<Breach> {
  const misplaced = [
    ...(method === 'POST' ? [] : ['ifNoneExist']),
    ...(['PUT', 'PATCH', 'DELETE'].includes(method) ? [] : ['ifMatch']),
  ].filter((name) => text(element.value, name) !== undefined);
  for (const name of misplaced) {
    const message = `${name} stands beside a ${method}.`;
    yield { rule: condition, on, location: `${element.location}.${name}`, message };
  }
}

/** Two entries of one fullUrl the HL7 validator refuses itself (`bdl-7`). */
function* targetsTwice(requests: readonly Request[], on: Held): Generator<Breach> {
  const writers = new Map<string, Request>();
  for (const request of requests) {
    const { method, url, element, address } = request;
    if (!['PUT', 'PATCH', 'DELETE'].includes(method)) continue;
    const first = writers.get(url);
    if (first === undefined) writers.set(url, request);
    else if (address === undefined || first.address !== address) {
      const message = `${url} is written by ${first.element.location} too.`;
      yield { rule: targetTwice, on, location: `${element.location}.url`, message };
    }
  }
}

function* unreferenced({ set }: BundleView): Generator<Breach> {
  const referred = new Set(
    set
      .ofType('DocumentReference')
      .flatMap((held) => set.links(held))
      .filter(({ element }) => element === 'content.attachment')
      .flatMap((link) => set.resolve(link)),
  );
  for (const held of set.ofType('Bundle')) {
    if (referred.has(held) || !claims(held.resource, 'BundleReportEuImaging')) continue;
    const message = `No DocumentReference here has the address of ${nameOf(held)}.`;
    yield { rule: documentReference, on: held, location: held.location, message };
  }
}

function* batchReferences(requests: readonly Request[], { set }: BundleView): Generator<Breach> {
  const created = new Set(requests.filter(({ method }) => method === 'POST').map(({ resource }) => resource));
  for (const held of set.held) {
    for (const link of set.links(held)) {
      for (const target of set.resolve(link)) {
        if (target === held || !created.has(target.location)) continue;
        const message = `${link.reference} is created by ${target.location}.`;
        yield { rule: batchReference, on: held, location: link.location, message };
      }
    }
  }
}
