/** The parts of an OperationOutcome that the HL7 validator fills (FHIR R5 OperationOutcome). */
export interface OperationOutcomeIssue {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information' | 'success';
  readonly code: string;
  readonly details?: { readonly text?: string; readonly coding?: readonly Coding[] };
  readonly diagnostics?: string;
  readonly expression?: readonly string[];
  readonly extension?: readonly Extension[];
}

export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome';
  readonly issue: readonly OperationOutcomeIssue[];
}

interface Coding {
  readonly system?: string;
  readonly code?: string;
}

interface Extension {
  readonly url: string;
  readonly valueInteger?: number;
  readonly valueCode?: string;
  readonly valueString?: string;
}

export function isOperationOutcome(value: unknown): value is OperationOutcome {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as OperationOutcome).resourceType === 'OperationOutcome' &&
    Array.isArray((value as OperationOutcome).issue)
  );
}

/** What the outcome says, in one line. */
export function outcomeText({ issue }: OperationOutcome): string {
  return issue.map((each) => each.details?.text ?? each.diagnostics ?? each.code).join('; ');
}
