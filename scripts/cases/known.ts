import type { Definition } from '../coverage/definition.ts';
import type { JsonObject } from '../coverage/node.ts';

/** What a manifest may name. */
export interface Known {
  /** Profiles and extensions by id, each with the invariants it states itself. */
  readonly profiles: ReadonlyMap<string, { readonly invariants: readonly string[] }>;
  /** The guide's invariants, by key, each with the profiles that state it. */
  readonly invariants: ReadonlyMap<string, readonly string[]>;
  /** Keys of the requirements; empty where the guide has none. */
  readonly requirements: ReadonlySet<string>;
  /** `ImagingStudyEuImaging#ImagingStudy.identifier:studyInstanceUid`, of each differential and those it builds on. */
  readonly elements: ReadonlySet<string>;
  /** The examples by reference: `ImagingStudy/chest-ct-imaging-study`. */
  readonly examples: ReadonlyMap<string, JsonObject>;
}

/** @param requirements the guide's Requirements resources */
export function knownNames(
  definitions: ReadonlyMap<string, Definition>,
  examples: readonly JsonObject[],
  requirements: readonly JsonObject[] = [],
): Known {
  const profiles = new Map<string, { invariants: readonly string[] }>();
  const invariants = new Map<string, string[]>();
  const elements = new Set<string>();
  for (const { structure, elements: own } of definitions.values()) {
    const keys = structure.differential.element.flatMap(({ constraint = [] }) =>
      constraint.map(({ key }) => key),
    );
    profiles.set(structure.id, { invariants: keys });
    for (const key of keys) invariants.set(key, [...(invariants.get(key) ?? []), structure.id]);
    for (const id of own.keys()) elements.add(`${structure.id}#${id}`);
  }
  return {
    profiles,
    invariants,
    requirements: new Set(requirements.flatMap(statementKeys)),
    elements,
    examples: new Map(examples.map((example) => [`${example.resourceType}/${example.id}`, example])),
  };
}

/** FHIR R5 Requirements.statement.key. */
function statementKeys({ statement }: JsonObject): string[] {
  return Array.isArray(statement) ? statement.map(({ key }: { key?: unknown }) => String(key)) : [];
}
