import type { Issue } from '../issue.ts';
import { earlierTypes, versionIssues } from './earlierFhir.ts';
import type { Position } from './sample.ts';
import { quoted } from './sample.ts';

/** What is to be known of a resource, or of one within it, before it is validated. */
export interface Outline {
  readonly resourceType: string;
  /** The logical id, where it has one. */
  readonly id?: string;
  /** FHIRPath from the outermost resource: `Bundle.entry[3].resource`. */
  readonly location: string;
  /** Names of the elements right below it. */
  readonly elements: ReadonlySet<string>;
  /** `meta.profile` */
  readonly profiles: readonly string[];
  /** `fhirVersion`, which resources about conformance have. */
  readonly fhirVersions: readonly string[];
  /** In XML, where it begins. */
  readonly position?: Position;
}

/** A resource, or why the text is none; `refused`: it was not read to its end. */
export type Reading =
  | {
      readonly resource: {
        readonly outermost: Outline;
        /** Number of `Bundle.entry` */
        readonly entries: number;
      };
      readonly notes?: readonly Issue[];
    }
  | { readonly refused: boolean; readonly issues: readonly Issue[] };

/** More are not listed: a reader who has seen so many knows. */
const mostIssues = 20;

/**
 * What the types and the FHIR version of a resource, and of those within it, give rise to. The same thing is said once,
 * of the first resource of which it is true.
 */
export class OutlineIssues {
  readonly #resourceTypes: ReadonlySet<string>;
  readonly #issues = new Map<string, Issue>();
  readonly #unknownTypes = new Set<string>();

  constructor(resourceTypes: ReadonlySet<string>) {
    this.#resourceTypes = resourceTypes;
  }

  add(outline: Outline): void {
    const { resourceType } = outline;
    if (this.#issues.size >= mostIssues || this.#unknownTypes.has(resourceType)) return;
    const typeIssue = resourceTypeIssue(outline, this.#resourceTypes);
    if (typeIssue) this.#unknownTypes.add(resourceType);
    for (const issue of typeIssue ? [typeIssue] : versionIssues(outline)) {
      if (!this.#issues.has(issue.message)) this.#issues.set(issue.message, issue);
    }
  }

  list(): Issue[] {
    return [...this.#issues.values()];
  }
}

/** The issue of a resource type that FHIR R5 has not. */
export function resourceTypeIssue(outline: Outline, resourceTypes: ReadonlySet<string>): Issue | undefined {
  const { resourceType, location, position } = outline;
  if (resourceTypes.has(resourceType)) return undefined;
  const place = { severity: 'error', location, ...position } as const;
  const earlier = earlierTypes.get(resourceType);
  if (earlier !== undefined) {
    const successor = earlier.successor === undefined ? '' : ` (R5 has ${earlier.successor})`;
    const message = `${resourceType} is a resource of FHIR ${earlier.version} that R5 does not have${successor}: eu-imaging checks R5, so convert the file first.`;
    return { ...place, id: 'input-fhir-version', message };
  }
  const meant = [...resourceTypes].find((type) => type.toLowerCase() === resourceType.toLowerCase());
  const remedy =
    meant === undefined ? 'use one of https://hl7.org/fhir/R5/resourcelist.html' : `write ${meant}`;
  const message = `${quoted(resourceType)} is no resource type of FHIR R5: ${remedy}.`;
  return { ...place, id: 'input-resource-type', message };
}
