import { cells } from '../cases/manifest.ts';
import { kinds as coverageKinds, type Item } from '../coverage/coverage.ts';
import { type Kind, kinds as mutantKinds } from '../mutation/mutant.ts';
import type { ProjectEvidence } from './readEvidence.ts';
import type { Trace } from './trace.ts';

/** One rule of a profile that FHIRPath checks, and where it is seen to hold and to bite. */
export interface ProvenInvariant {
  readonly key: string;
  /** The profiles that state it. */
  readonly profiles: readonly string[];
  readonly examples: number;
  /** Titles of cases that keep it with something to judge, and of those that break it. */
  readonly kept: readonly string[];
  readonly broken: readonly string[];
}

/** All that the project has to show for the guide: `docs/proof.json`. */
export interface Proof {
  readonly coverage: readonly { readonly kind: string; readonly exercised: number; readonly total: number }[];
  readonly invariants: readonly ProvenInvariant[];
  readonly requirements: readonly {
    readonly key: string;
    readonly sentence: string;
    readonly actors: readonly string[];
    readonly page: string;
    readonly cases: readonly string[];
    readonly mutants: readonly string[];
    readonly examples: readonly string[];
    readonly reason?: string;
  }[];
  readonly mutation: {
    readonly killed: number;
    readonly total: number;
    readonly kinds: readonly { readonly kind: Kind; readonly killed: number; readonly total: number }[];
    /** Mutants that were not refused, with the reason, or '' where there is none. */
    readonly survivors: readonly { readonly id: string; readonly reason: string }[];
  };
}

/** The evidence as data, in the order of the guide. */
export function proofOf(evidence: ProjectEvidence, traces: readonly Trace[]): Proof {
  const { coverage, mutation } = evidence;
  return {
    coverage: coverageKinds.map((kind) => {
      const items = coverage.filter((item) => item.kind === kind);
      return {
        kind,
        exercised: items.filter(({ examples }) => examples.length > 0).length,
        total: items.length,
      };
    }),
    invariants: provenInvariants(evidence),
    requirements: traces.map(
      ({ requirement: { key, sentence, actors, page }, cases, mutants, examples, reason }) => ({
        key,
        sentence,
        actors,
        page,
        cases: cases.map(({ file, name }) => `${file}: ${name}`),
        mutants,
        examples,
        ...(reason !== undefined && { reason }),
      }),
    ),
    mutation: {
      killed: mutation.killed,
      total: mutation.total,
      kinds: mutantKinds.map((kind) => {
        const ofKind = mutation.mutants.filter((mutant) => mutant.kind === kind);
        return { kind, killed: ofKind.filter(({ fate }) => fate === 'killed').length, total: ofKind.length };
      }),
      survivors: mutation.mutants
        .filter(({ fate }) => fate !== 'killed')
        .map(({ id, reason = '' }) => ({ id, reason })),
    },
  };
}

function provenInvariants({ coverage, cases }: ProjectEvidence): ProvenInvariant[] {
  const items = coverage.filter(({ kind }) => kind === 'invariant');
  return [...Map.groupBy(items, keyOf)].map(([key, own]) => {
    const verifying = cases.filter(({ verifies }) => verifies.includes(key));
    const breaks = ({ expected }: (typeof cases)[number]) => expected.some(({ id }) => id === key);
    return {
      key,
      profiles: [...new Set(own.map(({ id }) => id.slice(0, id.indexOf('#'))))],
      examples: new Set(own.flatMap(({ examples }) => examples)).size,
      kept: verifying.filter((each) => each.cell !== cells[0] && !breaks(each)).map(({ name }) => name),
      broken: verifying.filter(breaks).map(({ name }) => name),
    };
  });
}

/** `im-study-1` of `ImagingStudyEuImaging#im-study-1`. */
const keyOf = ({ id }: Item): string => id.slice(id.lastIndexOf('#') + 1);
