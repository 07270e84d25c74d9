import type { JsonObject } from '../coverage/node.ts';
import type { Issue } from '../issue.ts';
import { viewBundle } from './bundleView.ts';
import { dicomSelectionRules } from './dicomSelectionRules.ts';
import { dicomStudyRules } from './dicomStudyRules.ts';
import { documentReferenceRules } from './documentReferenceRules.ts';
import { graphRules } from './graphRules.ts';
import { narrativeRules } from './narrativeRules.ts';
import { reportRules } from './reportRules.ts';
import { requestRules } from './requestRules.ts';
import { entriesOf, type Held, lone, ResourceSet } from './resourceSet.ts';
import { resultRules } from './resultRules.ts';
import type { Breach } from './rule.ts';
import { timestampRules } from './timestampRules.ts';
import { versionRules } from './versionRules.ts';

/** What holds within a Bundle. */
const withinBundle = [graphRules, timestampRules, requestRules, resultRules, narrativeRules];

/** What holds between resources whether they come in a Bundle or in files of their own. */
const betweenResources = [
  reportRules,
  documentReferenceRules,
  versionRules,
  dicomStudyRules,
  dicomSelectionRules,
];

/**
 * Checks a resource by itself: what its entries say of each other where it is a Bundle, and of Bundles in it likewise. Whatever its
 * shape, this does not throw. Takes time in proportion to the size of the resource.
 */
export const checkReport = (resource: JsonObject): Issue[] =>
  [...breachesWithin(lone(resource))].map(issueOf);

/**
 * Checks resources that are exchanged by themselves against each other: a DiagnosticReport and its Composition, a DocumentReference
 * and its report, the versions of a report.
 *
 * @returns for each resource, in the order given, what is to be said of it
 */
export function checkTogether(resources: readonly JsonObject[]): Issue[][] {
  const held = resources.map(lone);
  const subject = { set: new ResourceSet(held) };
  const issues = new Map<Held, Issue[]>(held.map((each) => [each, []]));
  for (const group of betweenResources) {
    for (const breach of group.check(subject)) issues.get(breach.on)?.push(issueOf(breach));
  }
  return [...issues.values()];
}

function* breachesWithin(held: Held): Generator<Breach> {
  if (held.type !== 'Bundle') return;
  const view = viewBundle(held);
  const subject = { set: view.set, document: held };
  for (const group of withinBundle) yield* group.check(view);
  for (const group of betweenResources) yield* group.check(subject);
  for (const inner of entriesOf(held)) yield* breachesWithin(inner);
}

const issueOf = ({ rule, location, message }: Breach): Issue => ({
  severity: rule.severity,
  id: rule.id,
  location,
  message: `${message} ${rule.help}`,
});
