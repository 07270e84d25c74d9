import { isObject } from '../coverage/node.ts';
import type { Issue, Severity } from '../issue.ts';
import type { NotVerified, Verdict } from '../validator/verdict.ts';
import { bundleGraph } from './bundleGraph.ts';
import { type FragmentLine, fragment } from './fragment.ts';
import { graphSvg } from './graphSvg.ts';
import { htmlPage } from './htmlPage.ts';
import type { Reporter } from './reporter.ts';
import { count } from './summary.ts';

/** A finding as the page shows it. */
export interface ShownFinding {
  readonly path: string;
  readonly issue: Issue;
  readonly lines: readonly FragmentLine[];
}

/** All findings of one id. */
export interface FindingGroup {
  readonly id: string;
  readonly severity: Severity;
  /** How many there are; `shown` has the first of them. */
  readonly total: number;
  readonly shown: readonly ShownFinding[];
}

/** What a page is made of: bounded, however long the run. */
export interface PageContent {
  readonly groups: readonly FindingGroup[];
  readonly files: readonly {
    readonly path: string;
    readonly type: string;
    readonly errors: number;
    readonly warnings: number;
    readonly isFault: boolean;
  }[];
  readonly filesTotal: number;
  readonly graphs: readonly { readonly name: string; readonly svg: string }[];
  readonly graphsTotal: number;
  readonly notVerified: readonly NotVerified[];
}

/** A part that the caller adds to the page: a title and markup that is safe as it is. */
export interface PagePart {
  readonly title: string;
  readonly markup: string;
}

const most = { shown: 20, groups: 300, files: 1000, graphs: 12, codes: 300 };

/**
 * One page of HTML for people: the verdict, findings by rule with the place in the file, pictures of Bundles. It needs nothing but
 * itself, runs no script, and shows whatever is in the data as text. How much it shows is bounded, and it says what it left out.
 */
export function htmlReporter(parts: readonly PagePart[] = []): Reporter {
  const groups = new Map<string, { severity: Severity; total: number; shown: ShownFinding[] }>();
  const files: PageContent['files'][number][] = [];
  const bundles: { name: string; svg: string; isBroken: boolean }[] = [];
  const codes = new Map<string, NotVerified>();
  let filesTotal = 0;
  let graphsTotal = 0;
  const takeIssue = (verdict: Verdict, issue: Issue): void => {
    const group = groups.get(issue.id) ?? { severity: issue.severity, total: 0, shown: [] };
    if (!groups.has(issue.id) && groups.size >= most.groups) return;
    groups.set(issue.id, group);
    group.total++;
    if (group.shown.length >= most.shown) return;
    const lines = verdict.sample === undefined ? [] : fragment(verdict.sample, issue);
    group.shown.push({ path: verdict.path, issue, lines });
  };
  const takeBundle = (verdict: Verdict): void => {
    const graph = verdict.resourceType === 'Bundle' ? graphOf(verdict) : undefined;
    if (graph === undefined) return;
    graphsTotal++;
    // One with broken references takes the place of one without.
    const whole = bundles.findIndex(({ isBroken }) => !isBroken);
    if (bundles.length >= most.graphs && graph.isBroken && whole >= 0) bundles.splice(whole, 1);
    if (bundles.length < most.graphs) bundles.push(graph);
  };
  return {
    head: '',
    verdict(verdict) {
      filesTotal++;
      const { path, resourceType, kind } = verdict;
      const [errors, warnings] = [count(verdict, 'error'), count(verdict, 'warning')];
      if (files.length < most.files)
        files.push({ path, type: resourceType, errors, warnings, isFault: kind === 'fault' });
      for (const issue of verdict.issues) if (issue.severity !== 'information') takeIssue(verdict, issue);
      for (const each of verdict.notVerified) {
        if (codes.size < most.codes) codes.set(`${each.system}|${each.code}`, each);
      }
      takeBundle(verdict);
      return '';
    },
    tail(summary) {
      const content: PageContent = {
        groups: [...groups].map(([id, group]) => ({ id, ...group })).sort(byWeight),
        files,
        filesTotal,
        graphs: bundles,
        graphsTotal,
        notVerified: [...codes.values()],
      };
      return htmlPage(summary, content, parts);
    },
  };
}

const weights: Readonly<Record<Severity, number>> = { fatal: 0, error: 1, warning: 2, information: 3 };

/**
 * The HL7 validator says this of every reference to a resource that has errors of its own: they come first, since mending them mends
 * it.
 */
export const consequence = 'Reference_REF_CantMatchChoice';

const byWeight = (one: FindingGroup, other: FindingGroup): number =>
  Number(one.id === consequence) - Number(other.id === consequence) ||
  weights[one.severity] - weights[other.severity] ||
  other.total - one.total ||
  (one.id < other.id ? -1 : 1);

function graphOf({ path, sample }: Verdict) {
  if (sample?.format !== 'json') return undefined;
  const bundle: unknown = JSON.parse(Buffer.from(sample.bytes).toString());
  if (!isObject(bundle)) return undefined;
  const graph = bundleGraph(bundle);
  return { name: path, svg: graphSvg(graph, path), isBroken: graph.edges.some(({ isBroken }) => isBroken) };
}
