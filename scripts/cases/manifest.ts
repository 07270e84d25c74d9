import type { JsonObject } from '../coverage/node.ts';
import type { Issue } from '../issue.ts';

/** What an invariant finds to judge; each has every cell of its truth table (docs/decisions/cases.md). */
export const cells = ['none', 'one good', 'one bad', 'two good', 'second bad'] as const;

export type Cell = (typeof cells)[number];

/** The issues that a case must raise, in the id and location of `Issue`. */
export type Expectation = Pick<Issue, 'severity' | 'id' | 'location'>;

/** An example of the guide, an edit, and the issues that it must raise: none where it must be accepted. */
export interface Case {
  readonly file: string;
  readonly line: number;
  /** Id of the profile or extension that it is about. */
  readonly profile: string;
  readonly name: string;
  /** Reference of the example: `ImagingStudy/chest-ct-imaging-study`. */
  readonly base: string;
  readonly verifies: readonly string[];
  /** Of the invariants among `verifies`. */
  readonly cell?: Cell;
  readonly expected: readonly Expectation[];
  /** The edited example; made anew each time, since hundreds of Bundles need not be held at once. */
  resource(): JsonObject;
}

/** One value that an invariant must accept or refuse, on fhirpath.js alone. */
export interface ValueCase {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  /** `identifier[0].value: 1.2.826.0.1` */
  readonly name: string;
  readonly isGood: boolean;
  resource(): JsonObject;
}

export interface Manifest {
  readonly file: string;
  readonly profile: string;
  /** Invariant, cell, reason. */
  readonly notApplicable: readonly { readonly key: string; readonly cell: Cell; readonly reason: string }[];
  readonly cases: readonly Case[];
  readonly values: readonly ValueCase[];
}
