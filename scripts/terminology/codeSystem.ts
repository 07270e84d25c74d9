import { optional } from './parse.ts';
import type { CodeSystemDefinition, ConceptDefinition, ConceptProperty, Designation } from './resources.ts';

export interface Concept {
  readonly code: string;
  readonly display?: string;
  readonly definition?: string;
  readonly designations: readonly Designation[];
  readonly properties: readonly ConceptProperty[];
  readonly parents: readonly string[];
  readonly inactive: boolean;
  readonly abstract: boolean;
}

/** What a code system says of a code: the concept, that there is none, or that this copy can't tell. */
export type Found = Concept | 'unknown' | 'not-verified';

/**
 * A code system as far as it is held here.
 *
 * `find` is the whole of it: a code system held completely answers 'unknown' for a code that it lacks, one held in
 * part answers 'not-verified'. A grammar (UCUM, BCP 47) finds what it derives.
 */
export interface CodeSystem {
  readonly url: string;
  readonly version?: string;
  readonly name?: string;
  /** The value set of all its codes (FHIR R5 CodeSystem.valueSet). */
  readonly valueSet?: string;
  /** Whether displays are held and can be compared, exist but are not held, or are not a matter of the code system. */
  readonly displays: 'held' | 'not-held' | 'none';
  find(code: string): Found;
  /** All concepts, where they are all held and can be listed. */
  concepts(): readonly Concept[] | undefined;
  /** Whether `code` is below `ancestor`; nothing where the hierarchy is not held. */
  isBelow(code: string, ancestor: string): boolean | undefined;
}

const parentProperties = new Set(['parent', 'subsumedBy']);
const inactiveStatus = new Set(['retired', 'deprecated', 'inactive', 'withdrawn']);

/** A code system from its definition (FHIR R5 CodeSystem), its hierarchy both from nesting and from `parent`. */
export function definedCodeSystem(definition: CodeSystemDefinition): CodeSystem {
  const { url, content, caseSensitive } = definition;
  const complete = content === 'complete';
  const concepts = new Map<string, Concept>();
  const key = caseSensitive ? (code: string) => code : (code: string) => code.toLowerCase();
  for (const concept of flatten(definition.concepts, [])) {
    const known = concepts.get(key(concept.code));
    const parents = known ? [...known.parents, ...concept.parents] : concept.parents;
    concepts.set(key(concept.code), { ...(known ?? concept), parents });
  }
  const find = (code: string): Found => concepts.get(key(code)) ?? (complete ? 'unknown' : 'not-verified');
  return {
    url,
    ...optional('version', definition.version),
    ...optional('name', definition.name),
    ...optional('valueSet', definition.valueSet),
    displays: 'held',
    find,
    concepts: () => (complete ? [...concepts.values()] : undefined),
    isBelow: (code, ancestor) => (complete ? isBelow(find, code, ancestor) : undefined),
  };
}

function flatten(definitions: readonly ConceptDefinition[], parents: readonly string[]): Concept[] {
  return definitions.flatMap((definition) => {
    const { code, designations, properties } = definition;
    const named = properties.filter(({ code }) => parentProperties.has(code)).map(({ value }) => value);
    const property = (name: string) => properties.find(({ code }) => code === name)?.value;
    const concept: Concept = {
      code,
      ...optional('display', definition.display),
      ...optional('definition', definition.definition),
      designations,
      properties,
      parents: [...parents, ...named],
      inactive: property('inactive') === 'true' || inactiveStatus.has(property('status') ?? ''),
      abstract: property('notSelectable') === 'true' || property('abstract') === 'true',
    };
    return [concept, ...flatten(definition.concepts, [code])];
  });
}

function isBelow(find: (code: string) => Found, code: string, ancestor: string): boolean {
  const seen = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const concept = find(next);
    if (typeof concept === 'string') continue;
    for (const parent of concept.parents) {
      if (parent === ancestor) return true;
      if (!seen.has(parent)) open.push(parent);
      seen.add(parent);
    }
  }
  return false;
}

/** A code system of which only some codes are held, with or without their displays; nothing is known of any other. */
export function knownCodes(
  url: string,
  codes: ReadonlyMap<string, string | undefined>,
  content: 'complete' | 'partial' = 'partial',
): CodeSystem {
  const held = [...codes.values()].some((display) => display !== undefined);
  return {
    url,
    displays: held ? 'held' : 'not-held',
    find: (code) => {
      if (codes.has(code)) return bareConcept(code, codes.get(code));
      return content === 'complete' ? 'unknown' : 'not-verified';
    },
    concepts: () =>
      content === 'complete' ? [...codes].map(([code, display]) => bareConcept(code, display)) : undefined,
    isBelow: () => undefined,
  };
}

export function bareConcept(code: string, display?: string): Concept {
  return {
    code,
    ...optional('display', display),
    designations: [],
    properties: [],
    parents: [],
    inactive: false,
    abstract: false,
  };
}
