/** What of FHIR R5 the guide's own examples are read for: they are compiled and validated, so their JSON is taken as it is. */

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Identifier {
  readonly type?: CodeableConcept;
  readonly system?: string;
  readonly value?: string;
}

export interface Reference {
  readonly reference?: string;
  readonly identifier?: Identifier;
}

export interface Quantity {
  readonly value: number;
  readonly code?: string;
  readonly unit?: string;
}

interface Extension {
  readonly url: string;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly valueMarkdown?: string;
}

interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly extension?: readonly Extension[];
}

export interface Instance {
  readonly uid: string;
  /** `urn:oid:` before a SOP Class UID. */
  readonly sopClass: Coding;
  readonly number?: number;
  readonly extension?: readonly Extension[];
}

export interface Series {
  readonly uid: string;
  readonly number?: number;
  readonly modality: CodeableConcept;
  readonly description?: string;
  readonly numberOfInstances?: number;
  readonly bodySite?: { readonly concept?: CodeableConcept };
  readonly laterality?: CodeableConcept;
  readonly started?: string;
  readonly performer?: readonly { readonly actor: Reference }[];
  readonly instance?: readonly Instance[];
}

export interface ImagingStudy extends Resource {
  readonly identifier?: readonly Identifier[];
  readonly subject: Reference;
  readonly basedOn?: readonly Reference[];
  readonly procedure?: readonly { readonly concept?: CodeableConcept }[];
  readonly referrer?: Reference;
  readonly started?: string;
  readonly description?: string;
  readonly series?: readonly Series[];
}

export interface Region {
  readonly regionType: string;
  readonly coordinate: readonly number[];
}

export interface SelectedInstance {
  readonly uid: string;
  readonly sopClass: Coding;
  readonly subset?: readonly string[];
  readonly imageRegion2D?: readonly Region[];
  readonly imageRegion3D?: readonly Region[];
}

export interface ImagingSelection extends Resource {
  readonly code: CodeableConcept;
  readonly studyUid: string;
  readonly seriesUid?: string;
  readonly frameOfReferenceUid?: string;
  readonly issued?: string;
  readonly identifier?: readonly Identifier[];
  readonly instance?: readonly SelectedInstance[];
}

export interface Component {
  readonly code: CodeableConcept;
  readonly valueQuantity?: Quantity;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly valueString?: string;
}

export interface Observation extends Resource {
  readonly identifier?: readonly Identifier[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly effectiveDateTime?: string;
  readonly effectivePeriod?: { readonly start: string; readonly end?: string };
  readonly valueQuantity?: Quantity;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly bodySite?: CodeableConcept;
  readonly method?: CodeableConcept;
  readonly device?: Reference;
  readonly derivedFrom?: readonly Reference[];
  readonly component?: readonly Component[];
}

export interface HumanName {
  readonly text?: string;
  readonly family?: string;
  readonly given?: readonly string[];
  readonly prefix?: readonly string[];
  readonly suffix?: readonly string[];
}

export interface Person extends Resource {
  readonly identifier?: readonly Identifier[];
  readonly name?: readonly HumanName[];
  readonly gender?: string;
  readonly birthDate?: string;
  readonly practitioner?: Reference;
}

export interface Device extends Resource {
  readonly name?: readonly { readonly value: string }[];
  readonly manufacturer?: string;
  readonly modelNumber?: string;
  readonly serialNumber?: string;
  readonly version?: readonly { readonly value: string }[];
}

export type AnyResource = Resource & Readonly<Record<string, unknown>>;

/** A `urn:oid:` URI without its prefix. */
export const oidOf = (uri: string | undefined): string => (uri ?? '').replace(/^urn:oid:/, '');
