/** A code, or its display, that nothing here could confirm or refute. */
export interface NotVerifiedCode {
  readonly system: string;
  readonly code: string;
  /** Set where the code itself was confirmed, and only its display was not. */
  readonly display?: string;
}

/** As much of an issue of an OperationOutcome as is needed to recognise one. */
export interface OperationOutcomeIssueLike {
  readonly severity?: string;
  readonly details?: { readonly text?: string };
  readonly diagnostics?: string;
}

/** The message id that marks such an issue, in the `operationoutcome-message-id` extension, from server to report. */
export const notVerifiedId = 'NOT_VERIFIED';

export const messageIdExtension = 'http://hl7.org/fhir/StructureDefinition/operationoutcome-message-id';

/** The text of the issue, written to be read and to be recognised: one line, the subject before the reason. */
export function notVerifiedText({ system, code, display }: NotVerifiedCode, reason: string): string {
  const subject = display === undefined ? '' : `the display '${display}' of `;
  return `Not verified: ${subject}${system}|${code}, because ${reason}`;
}

const ours = /^Not verified: (?:the display '(?<display>.*)' of )?(?<system>[^\s|]+)\|(?<code>.+?), because /s;

/**
 * Recognises an issue that says "not verified" rather than "wrong": those of this project's terminology server, as the
 * HL7 validator passes them on. They are counted and listed apart from warnings, and never as passed.
 */
export function notVerified(issue: OperationOutcomeIssueLike): NotVerifiedCode | undefined {
  if (issue.severity === 'error' || issue.severity === 'fatal') return undefined;
  const found = ours.exec(issue.details?.text ?? issue.diagnostics ?? '')?.groups;
  const { system, code, display } = found ?? {};
  if (system === undefined || code === undefined) return undefined;
  return display === undefined ? { system, code } : { system, code, display };
}
