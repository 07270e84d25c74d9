/** The parts of FHIR R5 StructureDefinition and ValueSet that coverage reads, and how the guide's own are looked up. */

export interface ElementType {
  readonly code: string;
  readonly profile?: readonly string[];
  readonly targetProfile?: readonly string[];
}

export interface Discriminator {
  readonly type: 'value' | 'pattern' | 'type' | 'profile' | 'exists' | 'position';
  readonly path: string;
}

/** FHIR R5 ElementDefinition.constraint: an invariant. */
export interface Constraint {
  readonly human?: string;
  readonly key: string;
  readonly severity?: 'error' | 'warning';
  readonly expression?: string;
}

/** An extension, as far as obligations have any. */
export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueCode?: string;
  readonly valueCanonical?: string;
}

/** FHIR R5 ElementDefinition; `fixed[x]` and `pattern[x]` are read by `fixedOrPattern`. */
export interface ElementDefinition {
  readonly id: string;
  readonly extension?: readonly Extension[];
  readonly sliceName?: string;
  readonly slicing?: {
    readonly rules?: string;
    readonly ordered?: boolean;
    readonly discriminator?: readonly Discriminator[];
  };
  readonly min?: number;
  readonly max?: string;
  readonly type?: readonly ElementType[];
  readonly constraint?: readonly Constraint[];
  readonly binding?: {
    readonly strength?: string;
    readonly valueSet?: string;
    readonly additional?: readonly { readonly valueSet: string }[];
  };
  readonly mapping?: readonly {
    readonly identity: string;
    readonly map: string;
    readonly comment?: string;
  }[];
}

export interface StructureDefinition {
  readonly resourceType: 'StructureDefinition';
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly derivation?: string;
  readonly baseDefinition?: string;
  /** Of an extension: where it may stand. */
  readonly context?: readonly { readonly expression: string }[];
  readonly differential: { readonly element: readonly ElementDefinition[] };
}

export interface ValueSetPart {
  readonly system?: string;
  readonly concept?: readonly { readonly code: string }[];
  readonly filter?: readonly unknown[];
  readonly valueSet?: readonly string[];
}

export interface ValueSet {
  readonly resourceType: 'ValueSet';
  readonly id: string;
  readonly url: string;
  readonly compose?: {
    readonly include: readonly ValueSetPart[];
    readonly exclude?: readonly ValueSetPart[];
  };
}

/** A constraint of the guide with what it inherits from the other constraints of the guide. */
export interface Definition {
  readonly structure: StructureDefinition;
  /** The guide's own definition that this one constrains further. */
  readonly base?: Definition;
  /** By id: what the differentials of this one and its bases say, the nearest last. */
  readonly elements: ReadonlyMap<string, ElementDefinition>;
}

/** The guide's constraints (profiles, extensions) by URL; logical models and other new types are none. */
export function indexDefinitions(
  structures: readonly StructureDefinition[],
): ReadonlyMap<string, Definition> {
  const constraints = new Map(
    structures
      .filter(({ derivation }) => derivation === 'constraint')
      .map((structure) => [structure.url, structure]),
  );
  const definitions = new Map<string, Definition>();
  const define = (structure: StructureDefinition): Definition => {
    const known = definitions.get(structure.url);
    if (known !== undefined) return known;
    const baseStructure = constraints.get(withoutVersion(structure.baseDefinition ?? ''));
    const base = baseStructure && define(baseStructure);
    const elements = new Map(base?.elements);
    for (const element of structure.differential.element) {
      elements.set(element.id, { ...elements.get(element.id), ...element });
    }
    const definition = { structure, ...(base && { base }), elements };
    definitions.set(structure.url, definition);
    return definition;
  };
  for (const structure of constraints.values()) define(structure);
  return definitions;
}

/** Whether `definition` is the one at `url`, or constrains it further. */
export function derivesFrom(definition: Definition, url: string): boolean {
  if (definition.structure.url === url) return true;
  return definition.base !== undefined && derivesFrom(definition.base, url);
}

/** The value that an element must equal (fixed) or contain (pattern), or undefined. */
export function fixedOrPattern(
  element: Partial<ElementDefinition>,
): { readonly kind: 'fixed' | 'pattern'; readonly value: unknown } | undefined {
  for (const [key, value] of Object.entries(element)) {
    const kind = /^(fixed|pattern)[A-Z]/.exec(key)?.[1];
    if (kind === 'fixed' || kind === 'pattern') return { kind, value };
  }
  return undefined;
}

/** The resource or data type that a profile is about: of the guide's as it says, else the last part of its URL. */
export function typeOfProfile(url: string, definitions: ReadonlyMap<string, Definition>): string {
  const plain = withoutVersion(url);
  return definitions.get(plain)?.structure.type ?? plain.slice(plain.lastIndexOf('/') + 1);
}

/** A canonical without `|version`. */
export const withoutVersion = (canonical: string): string => canonical.replace(/\|.*$/, '');
