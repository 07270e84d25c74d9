import type { BundleView } from './bundleView.ts';
import { object, text } from './json.ts';
import { nameOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';
import { compareTimes } from './times.ts';

const olderDocument: Rule = {
  id: 'document-before-report',
  severity: 'error',
  help: 'A document SHALL NOT be older than the report in it: Bundle.timestamp is when the document was assembled.',
  reference: 'FHIR R5 Bundle.timestamp, documents.html',
};
const olderBundle: Rule = {
  id: 'bundle-timestamp',
  severity: 'warning',
  help: 'A Bundle SHOULD NOT be older than its entries (meta.lastUpdated), nor younger than it says itself that it was last updated.',
  reference: 'FHIR R5 Bundle.timestamp',
};

/** When a Bundle was put together, against the times of what is in it. */
export const timestampRules: RuleGroup<BundleView> = {
  rules: [olderDocument, olderBundle],
  *check({ bundle, type, set }) {
    const timestamp = text(bundle.resource, 'timestamp');
    if (timestamp === undefined) return;
    const at = (rule: Rule, message: string): Breach => ({
      rule,
      on: bundle,
      location: `${bundle.location}.timestamp`,
      message: `The Bundle is of ${timestamp}, ${message}.`,
    });
    const updated = text(object(bundle.resource, 'meta'), 'lastUpdated');
    if (compareTimes(timestamp, updated) === 1) yield at(olderBundle, `and was last updated ${updated}`);
    for (const held of set.held) {
      const { resource } = held;
      const time = text(object(resource, 'meta'), 'lastUpdated');
      if (compareTimes(timestamp, time) === -1) yield at(olderBundle, `${nameOf(held)} in it of ${time}`);
      const element = reportTimes.get(held.type);
      if (type !== 'document' || element === undefined) continue;
      const dated = text(resource, element);
      if (compareTimes(timestamp, dated) === -1)
        yield at(olderDocument, `${nameOf(held)} in it has the ${element} ${dated}`);
    }
  },
};

/** When a report was written. */
const reportTimes = new Map([
  ['Composition', 'date'],
  ['DiagnosticReport', 'issued'],
]);
