import type { Issue, Severity } from '../issue.ts';
import type { NotVerified } from '../validator/verdict.ts';
import type { BundleGraph } from './bundleGraph.ts';
import type { FragmentLine } from './fragment.ts';

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

/** One file, or line of one, in the table of all. */
export interface ShownFile {
  readonly path: string;
  readonly type: string;
  readonly errors: number;
  readonly warnings: number;
  readonly isFault: boolean;
}

/** What a page is made of: bounded, however long the run; each total says how many there were. */
export interface PageContent {
  readonly groups: readonly FindingGroup[];
  /** Findings of ids beyond those that are shown. */
  readonly findingsLeft: number;
  readonly files: readonly ShownFile[];
  readonly filesTotal: number;
  readonly filesWithErrors: number;
  readonly graphs: readonly { readonly name: string; readonly graph: BundleGraph }[];
  readonly graphsTotal: number;
  /** Bundles of which there is no picture, since they are in XML. */
  readonly graphsInXml: number;
  /** Each code once, with the first place where it stands. */
  readonly notVerified: readonly NotVerified[];
  readonly notVerifiedTotal: number;
}

/** A part that the caller adds to the page: a title and markup that is safe as it is. */
export interface PagePart {
  readonly title: string;
  readonly markup: string;
}
