import type {
  CodeSystemDefinition,
  Coding,
  ConceptDefinition,
  ConceptProperty,
  ConceptSet,
  Contained,
  Designation,
  Expansion,
  ValueSetDefinition,
} from './resources.ts';

export type JsonObject = { readonly [name: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The string at `name`, or nothing where there is none or it is empty. */
export function text(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The objects of the array at `name`; anything else there is left out. */
export function objects(object: JsonObject, name: string): JsonObject[] {
  const value = object[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** `{ [name]: value }`, or nothing where there is no value: for `exactOptionalPropertyTypes`. */
export function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]?: Value });
}

/** The value of a `value[x]` element, as the string FHIRPath's toString() gives; of a Coding its code. */
export function valueX(object: JsonObject): string | undefined {
  for (const [name, value] of Object.entries(object)) {
    if (!/^value[A-Z]/.test(name)) continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return `${value}`;
    if (isObject(value)) return text(value, 'code');
  }
  return undefined;
}

export function parseCoding(json: JsonObject): Coding {
  return {
    ...optional('system', text(json, 'system')),
    ...optional('version', text(json, 'version')),
    ...optional('code', text(json, 'code')),
    ...optional('display', text(json, 'display')),
  };
}

/** FHIR R5 CodeSystem; nothing where the JSON is none, or has no url. */
export function parseCodeSystem(json: unknown): CodeSystemDefinition | undefined {
  if (!isObject(json) || json.resourceType !== 'CodeSystem') return undefined;
  const url = text(json, 'url');
  if (url === undefined) return undefined;
  return {
    url,
    ...optional('version', text(json, 'version')),
    ...optional('name', text(json, 'name')),
    content: text(json, 'content') ?? 'complete',
    caseSensitive: json.caseSensitive !== false,
    ...optional('valueSet', text(json, 'valueSet')),
    concepts: objects(json, 'concept').flatMap(parseConcept),
  };
}

function parseConcept(json: JsonObject): ConceptDefinition[] {
  const code = text(json, 'code');
  if (code === undefined) return [];
  return [
    {
      code,
      ...optional('display', text(json, 'display')),
      ...optional('definition', text(json, 'definition')),
      designations: objects(json, 'designation').flatMap(parseDesignation),
      properties: objects(json, 'property').flatMap(parseProperty),
      concepts: objects(json, 'concept').flatMap(parseConcept),
    },
  ];
}

function parseDesignation(json: JsonObject): Designation[] {
  const value = text(json, 'value');
  return value === undefined ? [] : [{ ...optional('language', text(json, 'language')), value }];
}

function parseProperty(json: JsonObject): ConceptProperty[] {
  const code = text(json, 'code');
  const value = valueX(json);
  return code === undefined || value === undefined ? [] : [{ code, value }];
}

/** FHIR R5 ValueSet; nothing where the JSON is none. */
export function parseValueSet(json: unknown): ValueSetDefinition | undefined {
  if (!isObject(json) || json.resourceType !== 'ValueSet') return undefined;
  const compose = isObject(json.compose) ? json.compose : undefined;
  return {
    ...optional('url', text(json, 'url')),
    ...optional('version', text(json, 'version')),
    ...optional('name', text(json, 'name')),
    ...optional('title', text(json, 'title')),
    ...optional(
      'compose',
      compose && {
        include: objects(compose, 'include').map(parseConceptSet),
        exclude: objects(compose, 'exclude').map(parseConceptSet),
      },
    ),
    ...optional('expansion', isObject(json.expansion) ? parseExpansion(json.expansion) : undefined),
  };
}

function parseConceptSet(json: JsonObject): ConceptSet {
  const valueSets = Array.isArray(json.valueSet) ? json.valueSet : [];
  return {
    ...optional('system', text(json, 'system')),
    ...optional('version', text(json, 'version')),
    concepts: objects(json, 'concept').flatMap((concept) => {
      const code = text(concept, 'code');
      return code === undefined ? [] : [{ code, ...optional('display', text(concept, 'display')) }];
    }),
    filters: objects(json, 'filter').map((filter) => ({
      property: text(filter, 'property') ?? '',
      op: text(filter, 'op') ?? '',
      value: text(filter, 'value') ?? '',
    })),
    valueSets: valueSets.filter((url) => typeof url === 'string'),
  };
}

function parseExpansion(json: JsonObject): Expansion {
  const contains = objects(json, 'contains').flatMap(parseContains);
  const partial = objects(json, 'parameter').some(
    ({ name }) => name === 'limitedExpansion' || name === 'fragment',
  );
  const total = typeof json.total === 'number' ? json.total : contains.length;
  return { contains, complete: !partial && total <= contains.length };
}

function parseContains(json: JsonObject): Contained[] {
  const system = text(json, 'system');
  const code = text(json, 'code');
  const nested = objects(json, 'contains').flatMap(parseContains);
  if (system === undefined || code === undefined) return nested;
  const contained: Contained = {
    system,
    code,
    ...optional('display', text(json, 'display')),
    abstract: json.abstract === true,
    inactive: json.inactive === true,
  };
  return [contained, ...nested];
}
