import { type CheckedCode, type CodeState, checkCode, type DisplayRules } from './checkCode.ts';
import type { Decision } from './filters.ts';
import { notVerifiedIssue, type TxIssue, txIssue } from './issues.ts';
import { isMember, systemsOf } from './membership.ts';
import { optional } from './parse.ts';
import type { Coding, ValueSetDefinition } from './resources.ts';
import type { TerminologySource } from './source.ts';

/** What FHIR R5 CodeSystem/$validate-code and ValueSet/$validate-code ask. */
export interface CodeRequest {
  readonly codings: readonly Coding[];
  /** How the codes were sent: the issues' expressions start with it. */
  readonly sentAs: 'code' | 'Coding' | 'CodeableConcept';
  readonly valueSet?: ValueSetDefinition;
  /** Find the system of a bare code in the value set. */
  readonly inferSystem: boolean;
  /** Ask only whether the code is in the value set, not whether it exists. */
  readonly membershipOnly: boolean;
  readonly rules: DisplayRules;
}

export interface CodeValidation {
  readonly state: CodeState;
  /** The coding that the verdict is about, as far as one could be told. */
  readonly system?: string;
  readonly code?: string;
  readonly version?: string;
  readonly display?: string;
  readonly issues: readonly TxIssue[];
  readonly unknownSystems: readonly string[];
}

interface Judged {
  readonly coding: Coding;
  readonly at: string;
  readonly checked: CheckedCode;
  readonly member: Decision;
}

/**
 * Judges codes (FHIR R5 CodeSystem/$validate-code, ValueSet/$validate-code) in three states. Of a CodeableConcept each
 * coding must be right in itself, and at least one be in the value set.
 */
export function validateCode(source: TerminologySource, request: CodeRequest): CodeValidation {
  const judged = request.codings.map((coding, index) => judge(source, request, coding, index));
  const membership = request.valueSet ? membershipIssues(request, request.valueSet, judged) : [];
  const issues = [...judged.flatMap(({ checked }) => checked.issues), ...membership];
  const best =
    judged.find(({ member, checked }) => member === 'yes' && checked.state === 'valid') ?? judged[0];
  return {
    state: overall(issues, judged),
    ...optional('system', best?.coding.system),
    ...optional('code', best?.coding.code),
    ...optional('version', best?.checked.version),
    ...optional('display', best?.checked.display),
    issues,
    unknownSystems: judged.flatMap(({ checked }) => checked.unknownSystem ?? []),
  };
}

function overall(issues: readonly TxIssue[], judged: readonly Judged[]): CodeState {
  if (issues.some(({ severity }) => severity === 'error')) return 'invalid';
  if (judged.length === 0) return 'invalid';
  return issues.some(({ code }) => code === 'not-supported') ? 'not-verified' : 'valid';
}

function judge(source: TerminologySource, request: CodeRequest, sent: Coding, index: number): Judged {
  const { valueSet, membershipOnly, rules } = request;
  const at = { code: '', Coding: 'Coding', CodeableConcept: `CodeableConcept.coding[${index}]` }[
    request.sentAs
  ];
  const coding = request.inferSystem && sent.system === undefined ? inferred(source, valueSet, sent) : sent;
  const { system, code } = coding;
  if (system === undefined || code === undefined) {
    return { coding, at, checked: withoutSystem(request, coding, at), member: 'no' };
  }
  const checked = membershipOnly
    ? ({ state: 'valid', issues: [] } as const)
    : checkCode(source, { ...coding, system, code }, at, rules, valueSet);
  return { coding, at, checked, member: valueSet ? isMember(source, valueSet, system, code) : 'yes' };
}

function withoutSystem(request: CodeRequest, { system, code }: Coding, at: string): CheckedCode {
  if (request.inferSystem) {
    const text = `The System URI could not be determined for the code '${code}' in the ValueSet '${request.valueSet?.url}'`;
    return { state: 'invalid', issues: [txIssue('error', 'cannot-infer', text, at === '' ? 'code' : at)] };
  }
  const missing = system === undefined ? 'system' : 'code';
  const text = `Coding has no ${missing}. A code with no system has no defined meaning, and it cannot be validated.`;
  const severity = request.sentAs === 'CodeableConcept' ? 'warning' : 'error';
  return { state: 'invalid', issues: [txIssue(severity, 'invalid-data', text, at === '' ? 'code' : at)] };
}

/** A bare code gets the first system of the value set that has the code and is let in with it. */
function inferred(source: TerminologySource, valueSet: ValueSetDefinition | undefined, sent: Coding): Coding {
  const { code } = sent;
  if (valueSet === undefined || code === undefined) return sent;
  const candidates = systemsOf(source, valueSet).map((system) => ({
    system,
    found: source.codeSystem(system)?.find(code) ?? 'not-verified',
    member: isMember(source, valueSet, system, code),
  }));
  const certain = candidates.find(({ found, member }) => typeof found !== 'string' && member === 'yes');
  const possible = candidates.find(({ found, member }) => found !== 'unknown' && member !== 'no');
  return { ...sent, ...optional('system', (certain ?? possible)?.system) };
}

function membershipIssues(
  request: CodeRequest,
  { url }: ValueSetDefinition,
  judged: readonly Judged[],
): TxIssue[] {
  if (judged.some(({ member }) => member === 'yes')) return outside(judged, url);
  const open = judged.filter(({ member }) => member === 'unknown');
  if (open.length > 0) return open.flatMap(undecided);
  if (request.sentAs === 'CodeableConcept') {
    const text = `No valid coding was found for the value set '${url}'`;
    return [...outside(judged, url), txIssue('error', 'not-in-vs', text, 'CodeableConcept')];
  }
  return judged.flatMap(({ coding, at }) =>
    txIssue('error', 'not-in-vs', notIn(coding, url), at === '' ? 'code' : `${at}.code`),
  );
}

function outside(judged: readonly Judged[], url: string | undefined): TxIssue[] {
  return judged
    .filter(({ member, coding }) => member === 'no' && coding.system !== undefined)
    .map(({ coding, at }) =>
      txIssue('information', 'this-code-not-in-vs', notIn(coding, url), at === '' ? 'code' : `${at}.code`),
    );
}

const notIn = ({ system, code }: Coding, url: string | undefined) =>
  `The provided code '${system}#${code}' was not found in the value set '${url}'`;

/** One issue a code: where the code itself is already unverified or wrong, its membership need not be named too. */
function undecided({ coding: { system, code }, checked, at }: Judged): TxIssue[] {
  const alreadyOpen = checked.issues.some(({ code, details }) => {
    return code === 'not-supported' && !details.text.startsWith('Not verified: the display');
  });
  if (alreadyOpen || checked.unknownSystem || system === undefined || code === undefined) return [];
  const reason = 'what the value set asks of it can not be told from what is held here';
  return [notVerifiedIssue({ system, code }, reason, at === '' ? 'code' : `${at}.code`)];
}
