/** How bad an issue is. FHIR R5 OperationOutcome.issue.severity; `fatal`: nothing further could be checked. */
export type Severity = 'fatal' | 'error' | 'warning' | 'information';

/** One thing to say about a resource, whoever found it: the reader of files, the HL7 validator, our own rules. */
export interface Issue {
  readonly severity: Severity;
  /** What is compared and explained: an invariant's key, the validator's message id, or `ROLE-WHAT`. */
  readonly id: string;
  /** FHIRPath of the element, or '' where there is none. */
  readonly location: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in characters (Unicode code points). */
  readonly column?: number;
  /** One sentence: what is wrong, and what to do. */
  readonly message: string;
  /** FSH file and line that states the rule, where known. */
  readonly source?: string;
}
