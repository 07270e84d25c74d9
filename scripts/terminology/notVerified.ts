import { isInHeldNamespace } from './heldNamespaces.ts';

/** A code, or its display, that nothing here could confirm or refute. */
export interface NotVerifiedCode {
  readonly system: string;
  /** Empty where the validator names only the system; the code is then at the issue's location. */
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

const ours =
  /^Not verified: (?:the display '(?<display>.*)' of )?(?<system>[^\s|]+)\|(?<code>.+?), because /s;

const unknownSystem =
  /^A definition for CodeSystem '(?<system>[^']+)'(?<version> version '[^']*')? could not be found, so the code cannot be validated/;

/** What the HL7 validator says by itself of a system, or a version of one, that neither it nor the server holds whole. */
const validators = [
  unknownSystem,
  /^A definition for the code system '(?<system>[^'|]+)(?:\|[^']*)?' could not be found, so this coding was not checked/,
  /^The code cannot be checked because codeSystem '(?<system>[^']+)' version '[^']*' is not supported/,
  /^The definition for the Code System with URI '(?<system>[^']+)' from '[^']*' doesn't provide any codes so the code cannot/,
  /^Unknown Code '(?<code>.*)' in the CodeSystem '(?<system>[^']+)' version '[^']*' - note that the code system is labeled as a fragment/,
];

/**
 * Recognises an issue that says "not verified" rather than "wrong": those of this project's terminology server, as the
 * HL7 validator passes them on, and the validator's own. They are counted and listed apart from warnings, and are
 * never a pass. An unknown system in a namespace of HL7 that is held whole is not among them: it is wrong.
 */
export function notVerified(issue: OperationOutcomeIssueLike): NotVerifiedCode | undefined {
  if (issue.severity === 'error' || issue.severity === 'fatal') return undefined;
  const text = issue.details?.text ?? issue.diagnostics ?? '';
  const { system, code, display } = ours.exec(text)?.groups ?? {};
  if (system !== undefined && code !== undefined) {
    return display === undefined ? { system, code } : { system, code, display };
  }
  for (const pattern of validators) {
    const found = pattern.exec(text)?.groups;
    if (found?.system === undefined) continue;
    if (pattern === unknownSystem && found.version === undefined && isInHeldNamespace(found.system)) {
      return undefined;
    }
    return { system: found.system, code: found.code ?? '' };
  }
  return undefined;
}
