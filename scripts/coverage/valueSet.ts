import { type ValueSet, type ValueSetPart, withoutVersion } from './definition.ts';
import { children, isObject, type Node } from './node.ts';

/** A code as an element states it; a primitive code, which names no system, is taken to be of the one it is bound to. */
export interface Code {
  readonly system?: string;
  readonly code: string;
}

/** The codes of a code, Coding, CodeableConcept, CodeableReference or Quantity. */
export function codesOf(node: Node): Code[] {
  const { value } = node;
  if (typeof value === 'string') return [{ code: value }];
  if (!isObject(value)) return [];
  if (typeof value.code === 'string') {
    return [{ code: value.code, ...(typeof value.system === 'string' && { system: value.system }) }];
  }
  return [...children(node, 'coding'), ...children(node, 'concept')].flatMap(codesOf);
}

/**
 * Whether a code is in a value set as far as its definition enumerates: of a whole code system, or of one under a
 * filter, every code counts. What an unknown value set contributes does not count.
 */
export function hasCode(valueSet: ValueSet, code: Code, valueSets: ReadonlyMap<string, ValueSet>): boolean {
  const { include = [], exclude = [] } = valueSet.compose ?? {};
  return (
    include.some((part) => partHas(part, code, valueSets)) &&
    !exclude.some((part) => part.filter === undefined && partHas(part, code, valueSets))
  );
}

function partHas(part: ValueSetPart, code: Code, valueSets: ReadonlyMap<string, ValueSet>): boolean {
  if (part.system !== undefined) {
    if (code.system !== undefined && code.system !== part.system) return false;
    if (part.concept !== undefined && !part.concept.some((concept) => concept.code === code.code))
      return false;
  }
  return (part.valueSet ?? []).every((url) => {
    const other = valueSets.get(withoutVersion(url));
    return other !== undefined && hasCode(other, code, valueSets);
  });
}
