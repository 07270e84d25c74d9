/**
 * What this role reads of FHIR R5 terminology resources. JSON of unknown shape is parsed to these types once, by the
 * functions of `parse.ts`.
 */
export interface Coding {
  readonly system?: string;
  readonly version?: string;
  readonly code?: string;
  readonly display?: string;
}

export interface ConceptProperty {
  readonly code: string;
  readonly value: string;
}

/** FHIR R5 CodeSystem.concept, with the nesting kept. */
export interface ConceptDefinition {
  readonly code: string;
  readonly display?: string;
  readonly definition?: string;
  readonly designations: readonly Designation[];
  readonly properties: readonly ConceptProperty[];
  readonly concepts: readonly ConceptDefinition[];
}

export interface Designation {
  readonly language?: string;
  readonly value: string;
}

export interface CodeSystemDefinition {
  readonly url: string;
  readonly version?: string;
  readonly name?: string;
  readonly content: string;
  readonly caseSensitive: boolean;
  readonly valueSet?: string;
  readonly concepts: readonly ConceptDefinition[];
}

/** FHIR R5 ValueSet.compose.include.filter. */
export interface Filter {
  readonly property: string;
  readonly op: string;
  readonly value: string;
}

/** FHIR R5 ValueSet.compose.include and exclude. */
export interface ConceptSet {
  readonly system?: string;
  readonly version?: string;
  readonly concepts: readonly { readonly code: string; readonly display?: string }[];
  readonly filters: readonly Filter[];
  readonly valueSets: readonly string[];
}

/** FHIR R5 ValueSet.expansion.contains, flattened. */
export interface Contained {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly abstract: boolean;
  readonly inactive: boolean;
}

export interface Expansion {
  readonly contains: readonly Contained[];
  /** False where the expansion says that it holds only a part. */
  readonly complete: boolean;
}

export interface ValueSetDefinition {
  readonly url?: string;
  readonly version?: string;
  readonly name?: string;
  readonly title?: string;
  readonly compose?: { readonly include: readonly ConceptSet[]; readonly exclude: readonly ConceptSet[] };
  readonly expansion?: Expansion;
}
