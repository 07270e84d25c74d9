import type { CodeSystem, Concept } from './codeSystem.ts';
import { isInHeldNamespace } from './heldNamespaces.ts';
import { notVerifiedIssue, type TxIssue, txIssue } from './issues.ts';
import type { Coding, ValueSetDefinition } from './resources.ts';
import type { TerminologySource } from './source.ts';

/** The three states of decision 5: an unverified code is never a valid one. */
export type CodeState = 'valid' | 'invalid' | 'not-verified';

export interface CheckedCode {
  readonly state: CodeState;
  readonly display?: string;
  readonly version?: string;
  readonly issues: readonly TxIssue[];
  /** A system in a namespace of HL7 that is held completely, which that namespace lacks. */
  readonly unknownSystem?: string;
}

export interface DisplayRules {
  /** Wanted languages of displays, most wanted first; English where empty. */
  readonly languages: readonly string[];
  /** Wrong displays are warnings. */
  readonly lenient: boolean;
}

/**
 * Checks a code against its code system, and its display against the code's (FHIR R5 CodeSystem/$validate-code).
 *
 * @param at the FHIRPath of the coding within what was sent, for the issues; '' where the code was sent bare
 */
export function checkCode(
  source: TerminologySource,
  coding: Coding & { readonly system: string; readonly code: string },
  at: string,
  rules: DisplayRules,
  valueSet?: ValueSetDefinition,
): CheckedCode {
  const { system, code } = coding;
  const element = (name: string) => (at === '' ? name : `${at}.${name}`);
  const codeSystem = source.codeSystem(system);
  if (codeSystem === undefined) return unknownSystem(system, code, element);
  const concept = codeSystem.find(code);
  if (concept === 'unknown') {
    const text = `Unknown code '${code}' in the CodeSystem '${system}'${versionOf(codeSystem)}`;
    return { state: 'invalid', issues: [txIssue('error', 'invalid-code', text, element('code'))] };
  }
  if (concept === 'not-verified') {
    return open(coding, 'this copy of the code system does not hold all of its codes', element('code'));
  }
  if (otherVersion(coding, codeSystem)) {
    const reason = `version ${coding.version} of the code system is not held, but ${codeSystem.version}`;
    return open(coding, reason, element('version'));
  }
  return {
    ...checkDisplay(coding, codeSystem, concept, element('display'), rules, valueSet),
    ...(concept.display === undefined ? {} : { display: concept.display }),
    ...(codeSystem.version === undefined ? {} : { version: codeSystem.version }),
  };
}

const versionOf = ({ version }: CodeSystem) => (version === undefined ? '' : ` version '${version}'`);

function open({ system, code }: { system: string; code: string }, reason: string, at: string): CheckedCode {
  return { state: 'not-verified', issues: [notVerifiedIssue({ system, code }, reason, at)] };
}

function unknownSystem(system: string, code: string, element: (name: string) => string): CheckedCode {
  if (!isInHeldNamespace(system)) {
    return open({ system, code }, 'its code system is not held here', element('code'));
  }
  const text = `A definition for CodeSystem '${system}' could not be found, so the code cannot be validated`;
  return {
    state: 'invalid',
    unknownSystem: system,
    issues: [txIssue('error', 'not-found', text, element('system'))],
  };
}

function otherVersion(coding: Coding, { version }: CodeSystem): boolean {
  if (coding.version === undefined || version === undefined) return false;
  return !(version === coding.version || version.startsWith(`${coding.version}.`));
}

const normalized = (display: string) => display.toLowerCase().replace(/\s+/g, ' ').trim();

function checkDisplay(
  coding: Coding & { readonly system: string; readonly code: string },
  codeSystem: CodeSystem,
  concept: Concept,
  at: string,
  rules: DisplayRules,
  valueSet: ValueSetDefinition | undefined,
): Pick<CheckedCode, 'state' | 'issues'> {
  const { system, code, display } = coding;
  const valid = { state: 'valid', issues: [] } as const;
  if (display === undefined || codeSystem.displays === 'none' || display === code) return valid;
  const wanted = normalized(display);
  const known = [
    ...(concept.display === undefined ? [] : [concept.display]),
    ...concept.designations.map(({ value }) => value),
  ];
  const accepted = [...known, ...displaysOf(valueSet, system, code)];
  if (accepted.some((candidate) => normalized(candidate) === wanted)) return valid;
  if (known.length === 0 || !isLanguageHeld(concept, rules.languages)) {
    const reason = known.length === 0 ? 'no display of it is held here' : 'it is held in English only';
    return { state: 'not-verified', issues: [notVerifiedIssue({ system, code, display }, reason, at)] };
  }
  const valids = known.map((candidate) => `'${candidate}'`).join(' or ');
  const text = `Wrong Display Name '${display}' for ${system}#${code}. Valid display is ${valids} (for the language(s) '${rules.languages.join(', ') || 'en'}')`;
  const issues = [txIssue(rules.lenient ? 'warning' : 'error', 'invalid-display', text, at)];
  return { state: rules.lenient ? 'valid' : 'invalid', issues };
}

function displaysOf(valueSet: ValueSetDefinition | undefined, system: string, code: string): string[] {
  return (valueSet?.compose?.include ?? [])
    .filter((set) => set.system === system)
    .flatMap(({ concepts }) => concepts)
    .flatMap((concept) => (concept.code === code && concept.display !== undefined ? [concept.display] : []));
}

/** Displays are English; one in another language can only be judged where the concept has a designation in it. */
function isLanguageHeld(concept: Concept, languages: readonly string[]): boolean {
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();
  const held = ['en', '*', ...concept.designations.map(({ language }) => primary(language ?? 'en'))];
  return languages.length === 0 || languages.some((language) => held.includes(primary(language)));
}
