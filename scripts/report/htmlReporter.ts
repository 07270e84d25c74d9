import { isObject } from '../coverage/node.ts';
import type { Issue, Severity } from '../issue.ts';
import type { NotVerified, Verdict } from '../validator/verdict.ts';
import { type BundleGraph, bundleGraph } from './bundleGraph.ts';
import { consequence } from './consequence.ts';
import { fragment } from './fragment.ts';
import { htmlPage } from './htmlPage.ts';
import type { FindingGroup, PageContent, PagePart, ShownFile, ShownFinding } from './pageContent.ts';
import type { Reporter } from './reporter.ts';
import type { RuleHelp } from './ruleHelp.ts';
import { count, type FailOn } from './summary.ts';

/** What a page says beside what was found. */
export interface PageOptions {
  /** Of eu-imaging. */
  readonly version: string;
  readonly failOn: FailOn;
  /** Asked once, at the end, as is `help`. */
  readonly parts: () => readonly PagePart[];
  readonly help: () => ReadonlyMap<string, RuleHelp>;
}

const most = { shown: 20, groups: 300, files: 1000, graphs: 12, codes: 300 };

/**
 * One page of HTML for people: the verdict, findings by rule with the place in the file, pictures of Bundles. It needs nothing but
 * itself, runs no script, and shows whatever is in the data as text. How much it shows is bounded, and it says what it left out.
 */
export function htmlReporter({ help, parts, ...options }: PageOptions): Reporter {
  const content = new Collected();
  return {
    head: '',
    verdict(verdict) {
      content.take(verdict);
      return '';
    },
    tail: (summary) =>
      htmlPage(summary, content.content(summary.notVerified.length), {
        ...options,
        help: help(),
        parts: parts(),
      }),
  };
}

/** What is kept of a run for its page. */
class Collected {
  readonly #groups = new Map<string, { severity: Severity; total: number; shown: ShownFinding[] }>();
  readonly #files: ShownFile[] = [];
  readonly #codes = new Map<string, NotVerified>();
  readonly #graphs: { readonly name: string; readonly graph: BundleGraph }[] = [];
  #findingsLeft = 0;
  #filesTotal = 0;
  #filesWithErrors = 0;
  #graphsTotal = 0;
  #graphsInXml = 0;

  take(verdict: Verdict): void {
    const { path, resourceType, kind, issues, notVerified } = verdict;
    const [errors, warnings] = [count(verdict, 'error'), count(verdict, 'warning')];
    this.#filesTotal++;
    if (errors > 0) this.#filesWithErrors++;
    if (this.#files.length < most.files) {
      this.#files.push({ path, type: resourceType, errors, warnings, isFault: kind === 'fault' });
    }
    for (const issue of issues) if (issue.severity !== 'information') this.#takeIssue(verdict, issue);
    for (const code of notVerified) {
      const key = `${code.system}|${code.code}`;
      if (this.#codes.size < most.codes && !this.#codes.has(key)) this.#codes.set(key, code);
    }
    if (resourceType === 'Bundle') this.#takeBundle(verdict);
  }

  content(notVerifiedTotal: number): PageContent {
    return {
      groups: [...this.#groups].map(([id, group]) => ({ id, ...group })).sort(byWeight),
      findingsLeft: this.#findingsLeft,
      files: this.#files,
      filesTotal: this.#filesTotal,
      filesWithErrors: this.#filesWithErrors,
      graphs: this.#graphs,
      graphsTotal: this.#graphsTotal,
      graphsInXml: this.#graphsInXml,
      notVerified: [...this.#codes.values()],
      notVerifiedTotal,
    };
  }

  #takeIssue(verdict: Verdict, issue: Issue): void {
    const group = this.#groups.get(issue.id) ?? { severity: issue.severity, total: 0, shown: [] };
    if (!this.#groups.has(issue.id) && this.#groups.size >= most.groups) {
      this.#findingsLeft++;
      return;
    }
    this.#groups.set(issue.id, group);
    group.total++;
    if (weights[issue.severity] < weights[group.severity]) group.severity = issue.severity;
    if (group.shown.length >= most.shown) return;
    const lines = verdict.sample === undefined ? [] : fragment(verdict.sample, issue);
    group.shown.push({ path: verdict.path, issue, lines });
  }

  #takeBundle({ path: name, sample }: Verdict): void {
    if (sample?.format === 'xml') this.#graphsInXml++;
    if (sample?.format !== 'json') return;
    this.#graphsTotal++;
    // One with broken references takes the place of one without.
    const whole = this.#graphs.findIndex(({ graph }) => graph.brokenTotal === 0);
    if (this.#graphs.length >= most.graphs && whole < 0) return;
    const bundle: unknown = JSON.parse(Buffer.from(sample.bytes).toString());
    if (!isObject(bundle)) return;
    const graph = bundleGraph(bundle);
    if (this.#graphs.length >= most.graphs && graph.brokenTotal > 0) this.#graphs.splice(whole, 1);
    if (this.#graphs.length < most.graphs) this.#graphs.push({ name, graph });
  }
}

const weights: Readonly<Record<Severity, number>> = { fatal: 0, error: 1, warning: 2, information: 3 };

/** Errors first; what follows from others last among them. */
const byWeight = (one: FindingGroup, other: FindingGroup): number =>
  Number(weights[one.severity] > 1) - Number(weights[other.severity] > 1) ||
  Number(one.id === consequence) - Number(other.id === consequence) ||
  weights[one.severity] - weights[other.severity] ||
  other.total - one.total ||
  (one.id < other.id ? -1 : 1);
