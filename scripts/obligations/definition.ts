import type { ElementDefinition, StructureDefinition } from '../coverage/definition.ts';

/** FHIR R5 ElementDefinition with what says who must do what. */
export interface ObligedElement extends ElementDefinition {
  readonly short?: string;
  readonly definition?: string;
  readonly mustSupport?: boolean;
  readonly contentReference?: string;
}

/** A profile on a resource or a data type, with what it derives from. */
export interface Profile {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly type: string;
  /** The profile of the guide that this one constrains further. */
  readonly base?: Profile;
  /** The differential. */
  readonly elements: readonly ObligedElement[];
}

export interface Actor {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly documentation: string;
  /** Canonical of its CapabilityStatement. */
  readonly capabilities?: string;
}

/** What the obligations of a guide are judged by. */
export interface ObligedGuide {
  readonly profiles: readonly Profile[];
  readonly actors: readonly Actor[];
  /** The codes of FHIR's code system of obligations. */
  readonly codes: ReadonlySet<string>;
  /** The snapshot of a resource or data type of FHIR R5, or nothing where there is no such type. */
  readonly typeElements: (type: string) => readonly ObligedElement[] | undefined;
  /** The FSH file and line of an element of a profile, or of the profile where the element has none. */
  readonly sourceOf: (profile: Profile, elementId: string) => string;
}

/** A StructureDefinition as it is compiled. */
export type ObligedStructure = Omit<StructureDefinition, 'differential'> & {
  readonly title?: string;
  readonly differential: { readonly element: readonly ObligedElement[] };
};

/** The profiles among a guide's structures, each with its base; extensions and new types are none. */
export function profilesOf(structures: readonly ObligedStructure[]): Profile[] {
  const constraints = structures.filter(
    ({ derivation, type }) => derivation === 'constraint' && type !== 'Extension',
  );
  const made = new Map<string, Profile>();
  const make = ({ id, url, title = id, type, baseDefinition, differential }: ObligedStructure): Profile => {
    const known = made.get(url);
    if (known !== undefined) return known;
    const baseStructure = constraints.find((each) => each.url === baseDefinition);
    const base = baseStructure && make(baseStructure);
    const profile = { id, url, title, type, elements: differential.element, ...(base && { base }) };
    made.set(url, profile);
    return profile;
  };
  return constraints.map(make);
}
