import type { JsonObject } from '../coverage/node.ts';
import type { Issue } from '../issue.ts';
import { attachmentRules } from './attachmentRules.ts';
import { BreachList } from './breachList.ts';
import { viewBundle } from './bundleView.ts';
import { dicomSelectionRules } from './dicomSelectionRules.ts';
import { dicomStudyRules } from './dicomStudyRules.ts';
import { documentContentRules } from './documentContentRules.ts';
import { documentReferenceRules } from './documentReferenceRules.ts';
import { documentRelationRules } from './documentRelationRules.ts';
import { graphRules } from './graphRules.ts';
import { narrativeRules } from './narrativeRules.ts';
import { reportRules } from './reportRules.ts';
import { reportsIn } from './reportView.ts';
import { requestRules } from './requestRules.ts';
import { entriesOf, type Held, lone, ResourceSet } from './resourceSet.ts';
import { resultRules } from './resultRules.ts';
import type { Breach } from './rule.ts';
import { timestampRules } from './timestampRules.ts';
import { twoFormRules } from './twoFormRules.ts';
import { versionRules } from './versionRules.ts';

/** What holds within a Bundle. */
const withinBundle = [graphRules, timestampRules, requestRules, resultRules, narrativeRules];

/** What holds between resources whether they come in a Bundle or in files of their own. */
const betweenResources = [
  reportRules,
  documentReferenceRules,
  documentContentRules,
  documentRelationRules,
  attachmentRules,
  dicomStudyRules,
  dicomSelectionRules,
];

/** What holds between reports, whatever they come in. */
const betweenReports = [versionRules, twoFormRules];

/** Every group, in the order in which the rules are documented. */
export const ruleGroups = [
  reportRules,
  twoFormRules,
  documentReferenceRules,
  documentContentRules,
  documentRelationRules,
  attachmentRules,
  versionRules,
  graphRules,
  timestampRules,
  requestRules,
  resultRules,
  narrativeRules,
  dicomStudyRules,
  dicomSelectionRules,
];

/**
 * Checks a resource by itself: what its entries say of each other where it is a Bundle, and of Bundles in it likewise. Whatever its
 * shape, this does not throw. Takes time in proportion to the size of the resource.
 */
export const checkReport = (resource: JsonObject): Issue[] => {
  const held = lone(resource);
  const issues = new BreachList();
  for (const breach of held.type === 'Bundle' ? breachesWithin(held) : between([held])) issues.add(breach);
  return issues.list();
};

/**
 * Checks resources that are exchanged by themselves against each other: a DiagnosticReport and its Composition, a DocumentReference
 * and its report, the versions of a report, those in documents among them.
 *
 * @returns for each resource, in the order given, what is to be said of it
 */
export function checkTogether(resources: readonly JsonObject[]): Issue[][] {
  const files = resources.map(lone);
  const fileOf = new Map(files.flatMap((file) => reportsIn(file).map((report) => [report, file] as const)));
  const issues = new Map(files.map((file) => [file, new BreachList()]));
  const say = (breach: Breach) => issues.get(fileOf.get(breach.on) ?? breach.on)?.add(breach);
  for (const breach of between(files)) say(breach);
  const set = new ResourceSet([...fileOf.keys()]);
  const isOneFile = (one: Held, other: Held) => fileOf.get(one) === fileOf.get(other);
  for (const group of betweenReports) for (const breach of group.check({ set, isOneFile })) say(breach);
  return [...issues.values()].map((each) => each.list());
}

/** What is to be said of one resource, by itself and beside others, each thing once. */
export function distinct(issues: readonly Issue[]): Issue[] {
  const said = new Map(issues.map((issue) => [`${issue.id} ${issue.location} ${issue.message}`, issue]));
  return [...said.values()];
}

function* between(held: readonly Held[]): Generator<Breach> {
  const set = new ResourceSet(held);
  for (const group of betweenResources) yield* group.check({ set });
}

function* breachesWithin(held: Held): Generator<Breach> {
  if (held.type !== 'Bundle') return;
  const view = viewBundle(held);
  const subject = { set: view.set, document: held };
  for (const group of withinBundle) yield* group.check(view);
  for (const group of [...betweenResources, ...betweenReports]) yield* group.check(subject);
  for (const inner of entriesOf(held)) yield* breachesWithin(inner);
}
