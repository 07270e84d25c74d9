import { messageIdExtension, type NotVerifiedCode, notVerifiedId, notVerifiedText } from './notVerified.ts';

/** An issue of an OperationOutcome, as a terminology operation returns it. */
export interface TxIssue {
  readonly severity: 'error' | 'warning' | 'information';
  readonly code: string;
  readonly details: {
    readonly coding?: readonly { readonly system: string; readonly code: string }[];
    readonly text: string;
  };
  readonly expression?: readonly string[];
  readonly extension?: readonly { readonly url: string; readonly valueString: string }[];
}

/** Codes of `http://hl7.org/fhir/tools/CodeSystem/tx-issue-type` that this server uses. */
export type TxIssueType =
  | 'not-found'
  | 'not-in-vs'
  | 'this-code-not-in-vs'
  | 'invalid-code'
  | 'invalid-display'
  | 'cannot-infer'
  | 'invalid-data';

const issueTypes: Readonly<Record<TxIssueType, string>> = {
  'not-found': 'not-found',
  'not-in-vs': 'code-invalid',
  'this-code-not-in-vs': 'code-invalid',
  'invalid-code': 'code-invalid',
  'invalid-display': 'invalid',
  'cannot-infer': 'not-found',
  'invalid-data': 'invalid',
};

/** The ids that the HL7 validator gives the same findings where it makes them itself. */
const messageIds: Readonly<Record<TxIssueType, string>> = {
  'not-found': 'UNKNOWN_CODESYSTEM',
  'not-in-vs': 'None_of_the_provided_codes_are_in_the_value_set_one',
  'this-code-not-in-vs': 'None_of_the_provided_codes_are_in_the_value_set_one',
  'invalid-code': 'Unknown_Code_in',
  'invalid-display': 'Display_Name_for__should_be_one_of__instead_of_one',
  'cannot-infer': 'UNABLE_TO_INFER_CODESYSTEM',
  'invalid-data': 'Coding_has_no_system__cannot_validate',
};

export function txIssue(
  severity: TxIssue['severity'],
  type: TxIssueType,
  text: string,
  expression?: string,
): TxIssue {
  return {
    extension: [{ url: messageIdExtension, valueString: messageIds[type] }],
    severity,
    code: issueTypes[type],
    details: {
      coding: [{ system: 'http://hl7.org/fhir/tools/CodeSystem/tx-issue-type', code: type }],
      text,
    },
    ...(expression === undefined ? {} : { expression: [expression] }),
  };
}

/** The issue that says a code could be neither confirmed nor refuted; `notVerified` recognises it. */
export function notVerifiedIssue(subject: NotVerifiedCode, reason: string, expression?: string): TxIssue {
  return {
    extension: [{ url: messageIdExtension, valueString: notVerifiedId }],
    severity: 'information',
    code: 'not-supported',
    details: { text: notVerifiedText(subject, reason) },
    ...(expression === undefined ? {} : { expression: [expression] }),
  };
}
