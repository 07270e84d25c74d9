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
  | 'invalid-data'
  | 'code-rule';

const issueTypes: Readonly<Record<TxIssueType, string>> = {
  'not-found': 'not-found',
  'not-in-vs': 'code-invalid',
  'this-code-not-in-vs': 'code-invalid',
  'invalid-code': 'code-invalid',
  'invalid-display': 'invalid',
  'cannot-infer': 'not-found',
  'invalid-data': 'invalid',
  'code-rule': 'business-rule',
};

export function txIssue(
  severity: TxIssue['severity'],
  type: TxIssueType,
  text: string,
  expression?: string,
): TxIssue {
  return {
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
