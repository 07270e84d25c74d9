import type { Dataset } from '../dicom/readObject.ts';

/** What the caller knows and the objects do not say. */
export interface ConversionOptions {
  /** Base of the DICOMweb service that has the objects: the address of the Endpoint. */
  readonly endpoint?: string;
  /** Zone of times without one, as `+01:00`. */
  readonly zone?: string;
  /** System of patient identifiers and accession numbers whose issuer is not said: an absolute URI. */
  readonly system?: string;
}

/** What a rule looks at: an object, and what holds for all of it. */
export interface Source {
  readonly dataset: Dataset;
  /** Offset from UTC of its times, as `+01:00`. */
  readonly zone: string | undefined;
  readonly options: ConversionOptions;
  /** References to what was made beside it, by resource type. */
  readonly references: References;
}

export interface References {
  readonly patient: string;
  readonly study: string;
  readonly device: string | undefined;
  readonly order: string | undefined;
  readonly endpoint: string | undefined;
}

export const referenceTo = (reference: string | undefined) =>
  reference === undefined ? undefined : { reference };

export const profile = (name: string) => ({
  profile: [`http://hl7.eu/fhir/imaging-r5/StructureDefinition/${name}`],
});

/** A value that is not there, and is said to be unknown (FHIR R5 extension data-absent-reason). */
export const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
