import type { BundleView } from './bundleView.ts';
import { type Located, located, number, object, objects, text } from './json.ts';
import { type Held, nameOf, rootOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';
import { compareTimes } from './times.ts';

const olderDocument: Rule = {
  id: 'document-before-report',
  severity: 'error',
  help: 'A document SHALL NOT be older than the report in it: Bundle.timestamp is when the document was assembled.',
  reference: 'FHIR R5 Bundle.timestamp, documents.html',
};
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
const batchReference: Rule = {
  id: 'batch-internal-reference',
  severity: 'error',
  help: 'The entries of a batch SHALL NOT refer to what another of its entries creates, since each is carried out by itself: use a transaction.',
  reference: 'FHIR R5 http.html#brules',
};
const total: Rule = {
  id: 'searchset-total',
  severity: 'error',
  help: 'The total of a searchset SHALL be at least the number of its matches: it counts them on all pages, and no includes.',
  reference: 'FHIR R5 Bundle.total, search.html#summary',
};
const include: Rule = {
  id: 'searchset-include',
  severity: 'warning',
  help: 'Every included entry of a searchset SHOULD be referred to by another entry of the page, or refer to one.',
  reference: 'FHIR R5 Bundle.entry.search.mode, search.html#include',
};
const outcome: Rule = {
  id: 'searchset-outcome',
  severity: 'error',
  help: 'An entry of a searchset SHALL have the search mode outcome exactly where it is an OperationOutcome.',
  reference: 'FHIR R5 Bundle.entry.search.mode',
};
const focus: Rule = {
  id: 'message-focus',
  severity: 'error',
  help: 'What the MessageHeader has as its focus SHALL be in the message.',
  reference: 'FHIR R5 MessageHeader.focus, messaging.html',
};
const order: Rule = {
  id: 'history-order',
  severity: 'warning',
  help: 'A history SHOULD begin with the newest version: the times of its entries do not rise.',
  reference: 'FHIR R5 http.html#history',
};

/** What each type of Bundle asks for beyond the invariants of Bundle, which the HL7 validator checks. */
export const bundleTypeRules: RuleGroup<BundleView> = {
  rules: [
    olderDocument,
    targetUrl,
    targetTwice,
    condition,
    batchReference,
    total,
    include,
    outcome,
    focus,
    order,
  ],
  check(view) {
    switch (view.type) {
      case 'document':
        return documentBreaches(view);
      case 'transaction':
        return [...requestBreaches(view), ...targetsTwice(view)];
      case 'batch':
        return [...requestBreaches(view), ...batchReferences(view)];
      case 'searchset':
        return searchsetBreaches(view);
      case 'message':
        return messageBreaches(view);
      case 'history':
        return historyBreaches(view);
      default:
        return [];
    }
  },
};

function* documentBreaches({ bundle, set }: BundleView): Generator<Breach> {
  const timestamp = text(bundle.resource, 'timestamp');
  const [first] = set.held;
  const times = [
    first?.type === 'Composition' ? { held: first, element: 'date' } : undefined,
    ...set.ofType('DiagnosticReport').map((held) => ({ held, element: 'issued' })),
  ];
  for (const { held, element } of times.filter((each) => each !== undefined)) {
    const time = text(held.resource, element);
    if (compareTimes(timestamp, time) !== -1) continue;
    const message = `The document of ${timestamp} has ${nameOf(held)} with the ${element} ${time}.`;
    yield { rule: olderDocument, on: bundle, location: `${bundle.location}.timestamp`, message };
  }
}

interface Request {
  readonly entry: Located;
  readonly method: string;
  readonly url: string;
  readonly request: Located;
  readonly type: string;
  readonly id: string | undefined;
}

function requests({ bundle }: BundleView): Request[] {
  return located(rootOf(bundle), 'entry').flatMap((entry) => {
    const request = object(entry.value, 'request');
    const method = text(request, 'method');
    const url = text(request, 'url');
    if (request === undefined || method === undefined || url === undefined) return [];
    const resource = object(entry.value, 'resource');
    return [
      {
        entry,
        method,
        url,
        request: { value: request, location: `${entry.location}.request` },
        type: text(resource, 'resourceType') ?? '',
        id: text(resource, 'id'),
      },
    ];
  });
}

function* requestBreaches(view: BundleView): Generator<Breach> {
  for (const { method, url, request, type, id } of requests(view)) {
    const isRight =
      method === 'PUT'
        ? url === `${type}/${id}` ||
          url.endsWith(`/${type}/${id}`) ||
          /(^|\/)[A-Z]\w*(?=\?)/.exec(url)?.[0].replace('/', '') === type
        : method !== 'POST' ||
          url === type ||
          url.endsWith(`/${type}`) ||
          /(^|\/)(\$[\w-]+|_search)(\?|$)/.test(url);
    if (type !== '' && !isRight) {
      const message = `${method} ${url} does not fit the resource ${type}${id === undefined ? '' : `/${id}`}.`;
      yield { rule: targetUrl, on: view.bundle, location: `${request.location}.url`, message };
    }
    const misplaced = [
      method !== 'POST' && text(request.value, 'ifNoneExist') !== undefined ? 'ifNoneExist' : undefined,
      !['PUT', 'PATCH', 'DELETE'].includes(method) && text(request.value, 'ifMatch') !== undefined
        ? 'ifMatch'
        : undefined,
    ];
    for (const name of misplaced.filter((each) => each !== undefined)) {
      yield {
        rule: condition,
        on: view.bundle,
        location: `${request.location}.${name}`,
        message: `${name} stands beside a ${method}.`,
      };
    }
  }
}

function* targetsTwice(view: BundleView): Generator<Breach> {
  const writers = new Map<string, string>();
  for (const { method, url, request } of requests(view)) {
    if (!['PUT', 'PATCH', 'DELETE'].includes(method)) continue;
    const first = writers.get(url);
    if (first === undefined) writers.set(url, request.location);
    else
      yield {
        rule: targetTwice,
        on: view.bundle,
        location: `${request.location}.url`,
        message: `${url} is written by ${first} too.`,
      };
  }
}

function* batchReferences(view: BundleView): Generator<Breach> {
  const created = new Set(
    located(rootOf(view.bundle), 'entry')
      .filter(({ value }) => text(value.request, 'method') === 'POST')
      .map(({ location }) => `${location}.resource`),
  );
  for (const held of view.set.held) {
    for (const link of view.set.links(held)) {
      for (const target of view.set.resolve(link)) {
        if (target === held || !created.has(target.location)) continue;
        yield {
          rule: batchReference,
          on: held,
          location: link.location,
          message: `${link.reference} is created by ${target.location}.`,
        };
      }
    }
  }
}

function* searchsetBreaches({ bundle, set }: BundleView): Generator<Breach> {
  const modes = new Map(
    located(rootOf(bundle), 'entry').map(({ value, location }) => [
      `${location}.resource`,
      text(value.search, 'mode'),
    ]),
  );
  const modeOf = ({ location }: Held) => modes.get(location);
  const stated = number(bundle.resource, 'total');
  const matches = set.held.filter((held) => modeOf(held) === 'match').length;
  if (stated !== undefined && stated < matches) {
    const message = `The total is ${stated}, and this page alone has ${matches} matches.`;
    yield { rule: total, on: bundle, location: `${bundle.location}.total`, message };
  }
  const linked = new Set<Held>();
  for (const held of set.held) {
    for (const target of set.links(held).flatMap((link) => set.resolve(link))) {
      if (target !== held) linked.add(target).add(held);
    }
  }
  for (const held of set.held) {
    const mode = modeOf(held);
    if (mode !== undefined && (mode === 'outcome') !== (held.type === 'OperationOutcome')) {
      yield {
        rule: outcome,
        on: held,
        location: held.location,
        message: `${nameOf(held)} has the search mode ${mode}.`,
      };
    } else if (mode === 'include' && !linked.has(held)) {
      yield {
        rule: include,
        on: held,
        location: held.location,
        message: `${nameOf(held)} has nothing to do with the other entries.`,
      };
    }
  }
}

function* messageBreaches({ set }: BundleView): Generator<Breach> {
  const [header] = set.held;
  if (header?.type !== 'MessageHeader') return;
  for (const link of set.links(header)) {
    if (link.element !== 'focus' || set.resolve(link).length > 0) continue;
    yield {
      rule: focus,
      on: header,
      location: link.location,
      message: `${link.reference} leads to no entry of the message.`,
    };
  }
}

function* historyBreaches({ bundle }: BundleView): Generator<Breach> {
  let newer: { readonly time: string; readonly location: string } | undefined;
  for (const { value, location } of located(rootOf(bundle), 'entry')) {
    const time =
      text(value.response, 'lastModified') ?? text(objects(value, 'resource')[0]?.meta, 'lastUpdated');
    if (time === undefined) continue;
    if (newer !== undefined && compareTimes(newer.time, time) === -1) {
      yield {
        rule: order,
        on: bundle,
        location,
        message: `This is of ${time}, and ${newer.location} before it of ${newer.time}.`,
      };
    }
    newer = { time, location };
  }
}
