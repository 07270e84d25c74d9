import type { JsonObject } from '../coverage/node.ts';
import {
  type Core,
  type CoreElement,
  type Cursor,
  childCursor,
  childrenOf,
  choiceKey,
  rootCursor,
} from './core.ts';

/** Values of the types that the general rule would make nonsense of. */
const values: Readonly<Record<string, unknown>> = {
  'http://hl7.org/fhirpath/System.String': 'mutant',
  base64Binary: 'bXV0YW50',
  boolean: true,
  canonical: 'http://example.org/mutant',
  code: 'mutant',
  date: '2000-01-01',
  dateTime: '2000-01-01',
  decimal: 1,
  id: 'mutant',
  instant: '2000-01-01T00:00:00Z',
  integer: 1,
  integer64: '1',
  markdown: 'mutant',
  oid: 'urn:oid:1.2.3',
  positiveInt: 1,
  string: 'mutant',
  time: '00:00:00',
  unsignedInt: 1,
  uri: 'http://example.org/mutant',
  url: 'http://example.org/mutant',
  uuid: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  xhtml: '<div xmlns="http://www.w3.org/1999/xhtml">mutant</div>',
  CodeableConcept: { text: 'mutant' },
  Extension: {
    url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
    valueCode: 'unknown',
  },
  Identifier: { value: 'mutant' },
  Narrative: { status: 'additional', div: '<div xmlns="http://www.w3.org/1999/xhtml">mutant</div>' },
  Quantity: { value: 1 },
  Reference: { display: 'mutant' },
};

/** The least that an element may hold: what FHIR requires below it, or else its first child. */
export function minimalValue(core: Core, cursor: Cursor, type = cursor.type): unknown {
  if (type !== undefined && Object.hasOwn(values, type)) return structuredClone(values[type]);
  const all = childrenOf(core, { ...cursor, type }).filter(
    ({ path }) => !/\.(id|extension|modifierExtension)$/.test(path),
  );
  const required = all.filter(({ min }) => min > 0);
  const value: Record<string, unknown> = {};
  for (const element of required.length > 0 ? required : all.slice(0, 1)) {
    fill(core, { ...cursor, type }, element, value);
  }
  return value;
}

/** The least resource of a type. */
export function minimalResource(core: Core, type: string): JsonObject {
  const cursor = rootCursor(core, type);
  if (cursor === undefined) return { resourceType: type };
  const resource: Record<string, unknown> = { resourceType: type };
  for (const element of childrenOf(core, cursor)) {
    if (element.min > 0) fill(core, cursor, element, resource);
  }
  return resource;
}

function fill(core: Core, parent: Cursor, element: CoreElement, into: Record<string, unknown>): void {
  const name = element.path.slice(element.path.lastIndexOf('.') + 1);
  const child = childCursor(core, parent, name);
  if (child === undefined) return;
  const type = element.type?.[0]?.code;
  const value = minimalValue(core, child, type);
  const key = name.endsWith('[x]') ? choiceKey(name.slice(0, -3), type ?? '') : name;
  into[key] = element.max === '1' ? value : [value];
}
