/** Where a profile has an element of a model: one target of a ConceptMap whose concepts are elements. */
export interface MappedElement {
  /** Id of the model's element: `EHDSImagingReport.header.subject`. */
  readonly source: string;
  /** URL of the profile. */
  readonly profile: string;
  /** Id of the profile's element: `Composition.section:order.entry:order`. */
  readonly target: string;
  /** http://hl7.org/fhir/concept-map-relationship */
  readonly relationship: string;
  readonly comment?: string;
  /** Why the target may be missing or not repeat where the source may not. */
  readonly cardinalityReason?: string;
}

export interface ElementMap {
  /** Id of the ConceptMap. */
  readonly id: string;
  /** URL of the model. */
  readonly model: string;
  readonly entries: readonly MappedElement[];
}

interface ConceptMapTarget {
  readonly code: string;
  readonly relationship: string;
  readonly comment?: string;
  readonly property?: readonly { readonly code: string; readonly valueString?: string }[];
}

/** The parts of FHIR R5 ConceptMap that are read. */
export interface ConceptMap {
  readonly id: string;
  readonly group: readonly {
    readonly source: string;
    readonly target: string;
    readonly element: readonly {
      readonly code: string;
      readonly target?: readonly ConceptMapTarget[];
    }[];
  }[];
}

/** The entries of a ConceptMap in its order. All groups are of one model: that of the first. */
export function readElementMap({ id, group }: ConceptMap): ElementMap {
  const entries = group.flatMap(({ target: profile, element }) =>
    element.flatMap(({ code: source, target = [] }) =>
      target.map((place) => entryOf(source, profile, place)),
    ),
  );
  return { id, model: group[0]?.source ?? '', entries };
}

/** Whether the entry says only that there is no place, and why. */
export const isNowhere = ({ relationship }: MappedElement): boolean => relationship === 'not-related-to';

function entryOf(source: string, profile: string, place: ConceptMapTarget): MappedElement {
  const { code: target, relationship, comment, property = [] } = place;
  const reason = property.find(({ code }) => code === 'cardinality')?.valueString;
  return {
    source,
    profile,
    target,
    relationship,
    ...(comment !== undefined && { comment }),
    ...(reason !== undefined && { cardinalityReason: reason }),
  };
}
