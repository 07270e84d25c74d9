import type { Severity } from '../issue.ts';
import type { Held } from './resourceSet.ts';

/** One thing that must hold between the resources of a report, and that the HL7 validator does not look at. */
export interface Rule {
  /** Stable, `SUBJECT-WHAT`: `bundle-dangling-reference`. */
  readonly id: string;
  readonly severity: Exclude<Severity, 'fatal'>;
  /** One SHALL or SHOULD sentence that says what is checked, so that it also says what to do. */
  readonly help: string;
  /** Where the standard asks for it: `FHIR R5 Bundle.entry.fullUrl`, `DICOM PS3.5 section 9.1`. */
  readonly reference: string;
}

/** A rule that does not hold. */
export interface Breach {
  readonly rule: Rule;
  /** The resource that is at fault, or the Bundle. */
  readonly on: Held;
  /** FHIRPath from the outermost resource. */
  readonly location: string;
  /** One sentence with the values that do not fit, and where the other one stands. */
  readonly message: string;
}

/** The rules of one subject, and the function that finds where they do not hold. */
export interface RuleGroup<Subject> {
  readonly rules: readonly Rule[];
  check(subject: Subject): Iterable<Breach>;
}
