import type { Sample } from '../input/sample.ts';
import type { Issue } from '../issue.ts';
import type { NotVerifiedCode } from '../terminology/notVerified.ts';

/** What is known of one sample after it was looked at. */
export interface Verdict {
  /** As the user named it; a line of an NDJSON file is `file.ndjson:3`. */
  readonly path: string;
  /**
   * `validated`: the HL7 validator gave a verdict. `finding`: it is no FHIR R5, so there was nothing to validate.
   * `fault`: there is no verdict, because it could not be read or the validator failed.
   */
  readonly kind: 'validated' | 'finding' | 'fault';
  /** Empty where it could not be read. */
  readonly resourceType: string;
  /** Number of `Bundle.entry`, 0 for all else. */
  readonly entries: number;
  /** Profiles that it was validated against: those asked for and those it claims itself. */
  readonly profiles: readonly string[];
  readonly issues: readonly Issue[];
  /** Codes that neither the guide's own terminology nor a server could check. */
  readonly notVerified: readonly NotVerified[];
  readonly milliseconds: number;
  /** What was looked at, where it could be read. */
  readonly sample?: Sample;
}

/** A code that could not be checked, and the FHIRPath of where it stands. */
export interface NotVerified extends NotVerifiedCode {
  readonly location: string;
}
