import type { Concept } from './codeSystem.ts';
import { isMember, systemsOf } from './membership.ts';
import { optional } from './parse.ts';
import type { Contained, ValueSetDefinition } from './resources.ts';
import type { TerminologySource } from './source.ts';

export interface ExpandRequest {
  readonly valueSet: ValueSetDefinition;
  /** Text that the code or display must contain. */
  readonly filter?: string;
  readonly activeOnly: boolean;
  readonly offset: number;
  readonly count?: number;
}

export interface Expanded {
  readonly total: number;
  readonly contains: readonly Contained[];
}

/** More codes than one answer should carry: the same limit as the expansions that FHIR R5 publishes. */
export const expansionLimit = 1000;

/**
 * Lists a value set (FHIR R5 ValueSet/$expand), codes in the order in which its definition and its code systems have
 * them. Where its codes can't be listed from what is held, a published expansion stands in, but only a complete one.
 *
 * @returns the reason where it can be neither listed nor looked up
 */
export function expand(source: TerminologySource, request: ExpandRequest): Expanded | { reason: string } {
  const { valueSet, filter, activeOnly, offset, count } = request;
  const listed = list(source, valueSet);
  if (!Array.isArray(listed)) return listed;
  const wanted = filter?.toLowerCase();
  const all = listed.filter(
    ({ code, display, inactive }) =>
      !(activeOnly && inactive) &&
      (wanted === undefined ||
        code.toLowerCase().includes(wanted) ||
        display?.toLowerCase().includes(wanted)),
  );
  if (all.length > expansionLimit && count === undefined) {
    return { reason: `it has ${all.length} codes, more than the ${expansionLimit} of one answer` };
  }
  return { total: all.length, contains: all.slice(offset, offset + (count ?? all.length)) };
}

function list(source: TerminologySource, valueSet: ValueSetDefinition): Contained[] | { reason: string } {
  const published =
    valueSet.expansion ?? (valueSet.url === undefined ? undefined : source.expansion(valueSet.url));
  if (valueSet.compose === undefined) {
    return published ? [...published.contains] : { reason: 'it has no definition' };
  }
  const contains: Contained[] = [];
  for (const system of systemsOf(source, valueSet)) {
    const candidates = candidatesOf(source, valueSet, system);
    const decisions = candidates?.map((concept) => isMember(source, valueSet, system, concept.code));
    if (candidates === undefined || decisions?.includes('unknown')) {
      if (published?.complete) return [...published.contains];
      return { reason: `the codes of ${system} that belong to it can't be listed from what is held here` };
    }
    const members = candidates.filter((_, index) => decisions?.[index] === 'yes');
    contains.push(...members.map((concept) => contained(system, concept)));
  }
  return contains;
}

/** The concepts of a system that may be in the value set: those it names, else all of the code system. */
function candidatesOf(
  source: TerminologySource,
  valueSet: ValueSetDefinition,
  system: string,
): Concept[] | undefined {
  const codeSystem = source.codeSystem(system);
  const sets = (valueSet.compose?.include ?? []).filter((set) => set.system === system || !set.system);
  const named = sets.every((set) => set.concepts.length > 0);
  if (!named) return codeSystem?.concepts()?.slice();
  const concepts = new Map<string, Concept>();
  for (const { code, display } of sets.flatMap((set) => set.concepts)) {
    const found = codeSystem?.find(code) ?? 'not-verified';
    const held = typeof found === 'string' ? undefined : found;
    const shown = display ?? held?.display;
    concepts.set(code, { ...(held ?? emptyConcept), code, ...optional('display', shown) });
  }
  return [...concepts.values()];
}

const emptyConcept = { designations: [], properties: [], parents: [], inactive: false, abstract: false };

function contained(system: string, concept: Concept): Contained {
  const { code, display, inactive, abstract } = concept;
  return { system, code, ...optional('display', display), inactive, abstract };
}
