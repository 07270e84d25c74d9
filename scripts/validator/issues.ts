import type { Issue, Severity } from '../issue.ts';
import { notVerified } from '../terminology/notVerified.ts';
import type { OperationOutcome, OperationOutcomeIssue } from './operationOutcome.ts';
import type { NotVerified } from './verdict.ts';

/** Everything that this guide defines has a URL that begins so. */
const canonical = 'http://hl7.eu/fhir/imaging-r5/';

/** What an outcome says, with the codes that nobody could check apart from what was checked and found wrong. */
export interface Findings {
  readonly issues: readonly Issue[];
  readonly notVerified: readonly NotVerified[];
}

/**
 * Turns the HL7 validator's OperationOutcome into issues. The validator's "all is well" is no issue; an invariant's id
 * is its key alone (`im-study-1`), where the validator writes the profile's URL before it.
 *
 * @param firstLine the line of the file on which the resource begins: the validator counts from the resource's own
 */
export function findings(outcome: OperationOutcome, firstLine = 1): Findings {
  const issues: Issue[] = [];
  const unchecked: NotVerified[] = [];
  for (const each of outcome.issue) {
    const code = notVerified(each);
    if (code) unchecked.push({ ...code, location: location(each) });
    else if (!isAllWell(each)) issues.push(issue(each, firstLine));
  }
  return { issues, notVerified: unchecked };
}

function isAllWell({ severity, code, extension = [] }: OperationOutcomeIssue): boolean {
  return (
    severity === 'success' ||
    (severity === 'information' && code === 'informational' && extension.length === 0)
  );
}

function issue(each: OperationOutcomeIssue, firstLine: number): Issue {
  const line = extensionValue(each, 'operationoutcome-issue-line');
  const column = extensionValue(each, 'operationoutcome-issue-col');
  const messageId = extensionValue(each, 'operationoutcome-message-id');
  const id = typeof messageId === 'string' ? (messageId.split('#').at(-1) ?? messageId) : each.code;
  return {
    severity: claimsUnknownProfileOfOurs(id, each) ? 'error' : (each.severity as Severity),
    id,
    location: location(each),
    ...(typeof line === 'number' && line > 0 && { line: line + firstLine - 1 }),
    ...(typeof column === 'number' && column > 0 && { column }),
    message: each.details?.text ?? each.diagnostics ?? each.code,
  };
}

/** A profile of this guide that does not exist is a slip of the pen; what claims it was checked against nothing. */
function claimsUnknownProfileOfOurs(id: string, { details }: OperationOutcomeIssue): boolean {
  return id.startsWith('VALIDATION_VAL_PROFILE_UNKNOWN') && (details?.text ?? '').includes(canonical);
}

/** Where the issue is, without the type and id of the resource that the validator writes in as a comment. */
const location = ({ expression = [] }: OperationOutcomeIssue): string =>
  (expression[0] ?? '').replace(/\/\*[^*]*\*\//g, '');

function extensionValue(
  { extension = [] }: OperationOutcomeIssue,
  name: string,
): string | number | undefined {
  const found = extension.find(({ url }) => url === `http://hl7.org/fhir/StructureDefinition/${name}`);
  return found?.valueInteger ?? found?.valueCode ?? found?.valueString;
}
