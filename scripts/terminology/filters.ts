import type { CodeSystem, Concept } from './codeSystem.ts';
import type { Filter } from './resources.ts';

/** Whether something holds; 'unknown' where what is held here does not decide it. */
export type Decision = 'yes' | 'no' | 'unknown';

export const decided = (holds: boolean | undefined): Decision =>
  holds === undefined ? 'unknown' : holds ? 'yes' : 'no';

/** Three-valued AND: one no decides, else one unknown leaves it open. */
export function all(decisions: Iterable<Decision>): Decision {
  let result: Decision = 'yes';
  for (const decision of decisions) {
    if (decision === 'no') return 'no';
    if (decision === 'unknown') result = 'unknown';
  }
  return result;
}

/** Three-valued OR: one yes decides, else one unknown leaves it open. */
export function any(decisions: Iterable<Decision>): Decision {
  let result: Decision = 'no';
  for (const decision of decisions) {
    if (decision === 'yes') return 'yes';
    if (decision === 'unknown') result = 'unknown';
  }
  return result;
}

export const not = (decision: Decision): Decision =>
  decision === 'unknown' ? 'unknown' : decision === 'yes' ? 'no' : 'yes';

/** Whether a code passes a filter of a value set (FHIR R5 ValueSet.compose.include.filter, FilterOperator). */
export function passes(codeSystem: CodeSystem, code: string, filter: Filter): Decision {
  const { property, op, value } = filter;
  switch (op) {
    case 'is-a':
      return code === value ? 'yes' : decided(codeSystem.isBelow(code, value));
    case 'descendent-of':
      return code === value ? 'no' : decided(codeSystem.isBelow(code, value));
    case 'is-not-a':
      return code === value ? 'no' : not(decided(codeSystem.isBelow(code, value)));
    case 'generalizes':
      return code === value ? 'yes' : decided(codeSystem.isBelow(value, code));
    case '=':
      return anyValue(codeSystem, code, property, (held) => held === value);
    case 'in':
      return anyValue(codeSystem, code, property, (held) => listed(value).includes(held));
    case 'not-in':
      return not(anyValue(codeSystem, code, property, (held) => listed(value).includes(held)));
    case 'exists':
      return exists(
        anyValue(codeSystem, code, property, () => true),
        value,
      );
    case 'regex':
      return matching(codeSystem, code, property, value);
    case 'child-of':
      return all([anyValue(codeSystem, code, 'parent', (held) => held === value)]);
    default:
      return 'unknown';
  }
}

const listed = (value: string) => value.split(',').map((item) => item.trim());

const exists = (has: Decision, wanted: string): Decision => (wanted === 'false' ? not(has) : has);

function matching(codeSystem: CodeSystem, code: string, property: string, expression: string): Decision {
  try {
    const pattern = new RegExp(`^(?:${expression})$`, 'u');
    return anyValue(codeSystem, code, property, (held) => pattern.test(held));
  } catch {
    return 'unknown';
  }
}

function anyValue(
  codeSystem: CodeSystem,
  code: string,
  property: string,
  test: (value: string) => boolean,
): Decision {
  if (property === 'code' || property === 'concept') return decided(test(code));
  const concept = codeSystem.find(code);
  if (concept === 'unknown') return 'no';
  if (concept === 'not-verified' || codeSystem.concepts() === undefined) return 'unknown';
  return decided(propertyValues(concept, property).some(test));
}

function propertyValues(concept: Concept, property: string): readonly string[] {
  switch (property) {
    case 'display':
      return concept.display === undefined ? [] : [concept.display];
    case 'definition':
      return concept.definition === undefined ? [] : [concept.definition];
    case 'parent':
      return concept.parents;
    case 'inactive':
      return [`${concept.inactive}`];
    case 'notSelectable':
      return [`${concept.abstract}`];
    default:
      return concept.properties.filter(({ code }) => code === property).map(({ value }) => value);
  }
}
