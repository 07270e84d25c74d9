import type { BundleView } from './bundleView.ts';
import { type Located, located, number, object, objects, text } from './json.ts';
import { type Held, nameOf, rootOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';
import { compareTimes } from './times.ts';

const total: Rule = {
  id: 'searchset-total',
  severity: 'error',
  help: 'The total of a searchset SHALL be at least the number of its matches: it counts them on all pages, and no includes.',
  reference: 'FHIR R5 Bundle.total, search.html#total',
};
const include: Rule = {
  id: 'searchset-include',
  severity: 'warning',
  help: 'Every included entry of a searchset SHOULD be referred to by another entry of the page, or refer to one.',
  reference: 'FHIR R5 Bundle.entry.search.mode, search.html#include',
};
const responseStatus: Rule = {
  id: 'response-status',
  severity: 'error',
  help: 'The status of a response SHALL begin with the three digits of an HTTP status code.',
  reference: 'FHIR R5 Bundle.entry.response.status',
};
const responseVersion: Rule = {
  id: 'response-version',
  severity: 'warning',
  help: 'The etag and the time of a response SHOULD be the version and the time in the meta of the resource beside it.',
  reference: 'FHIR R5 Bundle.entry.response.etag, Bundle.entry.response.lastModified',
};
const order: Rule = {
  id: 'history-order',
  severity: 'warning',
  help: 'A history SHOULD begin with the newest version: the times of its entries do not rise.',
  reference: 'FHIR R5 http.html#history',
};

/** What a server answers: searches, histories, and responses to transactions and batches, beyond the invariants of Bundle. */
export const resultRules: RuleGroup<BundleView> = {
  rules: [total, include, responseStatus, responseVersion, order],
  *check(view) {
    if (view.type === 'searchset') yield* searchsetBreaches(view);
    if (view.type === 'history') yield* historyBreaches(view);
    if (!['history', 'transaction-response', 'batch-response'].includes(view.type)) return;
    for (const entry of located(rootOf(view.bundle), 'entry')) yield* responseBreaches(entry, view.bundle);
  },
};

function* searchsetBreaches({ bundle, set }: BundleView): Generator<Breach> {
  const modes = new Map(
    located(rootOf(bundle), 'entry').map(({ value, location }) => [
      `${location}.resource`,
      text(object(value, 'search'), 'mode'),
    ]),
  );
  const ofMode = (mode: string) => set.held.filter(({ location }) => modes.get(location) === mode);
  const stated = number(bundle.resource, 'total');
  const matches = ofMode('match').length;
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
  for (const held of ofMode('include')) {
    if (linked.has(held)) continue;
    const message = `${nameOf(held)} has nothing to do with the other entries.`;
    yield { rule: include, on: held, location: held.location, message };
  }
}

function* responseBreaches({ value, location }: Located, on: Held): Generator<Breach> {
  const response = object(value, 'response');
  const resource = object(value, 'resource');
  // A Bundle beside a response is what a search found, made for the occasion.
  const meta = text(resource, 'resourceType') === 'Bundle' ? undefined : object(resource, 'meta');
  const at = (rule: Rule, element: string, message: string): Breach => ({
    rule,
    on,
    location: `${location}.response.${element}`,
    message,
  });
  const status = text(response, 'status');
  if (status !== undefined && !/^[1-5]\d\d(?!\d)/.test(status))
    yield at(responseStatus, 'status', `The status is ${status.slice(0, 100)}.`);
  const [etag, version] = [text(response, 'etag'), text(meta, 'versionId')];
  if (etag !== undefined && version !== undefined && etag.replace(/^W\/|"/g, '') !== version)
    yield at(responseVersion, 'etag', `The etag is ${etag.slice(0, 100)}, the version is ${version}.`);
  const [modified, updated] = [text(response, 'lastModified'), text(meta, 'lastUpdated')];
  if (compareTimes(modified, updated) !== 0)
    yield at(responseVersion, 'lastModified', `The response is of ${modified}, the resource of ${updated}.`);
}

function* historyBreaches({ bundle }: BundleView): Generator<Breach> {
  let newer: { readonly time: string; readonly location: string } | undefined;
  for (const { value, location } of located(rootOf(bundle), 'entry')) {
    const [resource] = objects(value, 'resource');
    const time =
      text(object(value, 'response'), 'lastModified') ?? text(object(resource, 'meta'), 'lastUpdated');
    if (time === undefined) continue;
    if (newer !== undefined && compareTimes(newer.time, time) === -1) {
      const message = `This is of ${time}, and ${newer.location} before it of ${newer.time}.`;
      yield { rule: order, on: bundle, location, message };
    }
    newer = { time, location };
  }
}
