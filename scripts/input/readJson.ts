import type { Issue } from '../issue.ts';
import { type Limits, tooDeep, tooManyNodes, tooManyProperties } from './limits.ts';
import type { Outline, Reading } from './outline.ts';
import { quoted, TextCursor } from './sample.ts';
import { type JsonFlaw, scanJson } from './scanJson.ts';

type JsonObject = { readonly [key: string]: unknown };

/** Reads a resource in JSON (FHIR R5 json.html; RFC 8259) as far as to know what it is; tells `inner` of each resource within it. */
export function readJson(text: string, limits: Limits, inner: (outline: Outline) => void): Reading {
  const flaws = scanJson(text, limits);
  if (flaws.length > 0) {
    const refused = flaws.some(({ kind }) => kind.startsWith('too'));
    return { refused, issues: flaws.map((flaw) => flawIssue(flaw, text, limits)) };
  }
  const value: unknown = JSON.parse(text);
  if (!isObject(value))
    return notFhir(text, `a JSON ${Array.isArray(value) ? 'array' : 'value'}`, arrayRemedy(value));
  const { resourceType } = value;
  if (typeof resourceType !== 'string') {
    return notFhir(
      text,
      'a JSON object without a resourceType',
      'name a FHIR resource, or state its "resourceType"',
    );
  }
  const entries = resourceType === 'Bundle' && Array.isArray(value.entry) ? value.entry.length : 0;
  for (const outline of within(value, resourceType)) inner(outline);
  return { resource: { outermost: outlineOf(value, resourceType, resourceType), entries } };
}

function flawIssue({ kind, offset, detail }: JsonFlaw, text: string, limits: Limits): Issue {
  const place = { severity: 'fatal', location: '', ...new TextCursor(text).at(offset) } as const;
  if (kind === 'tooDeep') return { ...place, id: 'input-too-deep', message: tooDeep(limits) };
  if (kind === 'tooManyNodes') return { ...place, id: 'input-too-many-nodes', message: tooManyNodes(limits) };
  if (kind === 'tooManyProperties') {
    return { ...place, id: 'input-too-many-properties', message: tooManyProperties(limits) };
  }
  if (kind === 'duplicateKey') {
    const message = `The property ${quoted(detail)} is here for the second time in its object, and readers differ in which they believe (RFC 8259 §4): remove one.`;
    return { ...place, severity: 'error', id: 'input-duplicate-key', message };
  }
  const message = `Malformed JSON: ${detail}${hint(text, offset)}.`;
  return { ...place, id: 'input-malformed-json', message };
}

/** What was probably meant by what stands at `offset`. */
function hint(text: string, offset: number): string {
  const here = text.slice(offset, offset + 2);
  if (here === '//' || here === '/*') return '; JSON has no comments, so remove it';
  if (here.startsWith("'")) return '; JSON has double quotes only';
  if (/^[}\]]/.test(here) && /,\s*$/.test(text.slice(Math.max(0, offset - 1000), offset))) {
    return '; remove the comma before it';
  }
  if (here.startsWith('{') && /\}\s*$/.test(text.slice(Math.max(0, offset - 1000), offset))) {
    return '; if each line is a resource, name the file .ndjson';
  }
  return '';
}

function notFhir(text: string, what: string, remedy: string): Reading {
  const position = new TextCursor(text).at(text.search(/\S/));
  const message = `This is ${what}, not a FHIR resource: ${remedy}.`;
  return {
    refused: false,
    issues: [{ severity: 'fatal', id: 'input-not-fhir', location: '', ...position, message }],
  };
}

function arrayRemedy(value: unknown): string {
  const [first] = Array.isArray(value) ? value : [];
  if (isObject(first) && Object.keys(first).some((key) => /^[0-9A-F]{8}$/.test(key))) {
    return 'it looks like DICOM JSON (DICOM PS3.18 §F); make FHIR of it first';
  }
  return 'name a resource, or put several into a Bundle or, one a line, into an .ndjson file';
}

/** The resources within `resource`: contained, entries of a Bundle, parameters; those within them too. */
function* within(resource: JsonObject, location: string): Generator<Outline> {
  yield* nested(resource.contained, `${location}.contained`);
  yield* nested(resource.entry, `${location}.entry`, 'resource');
  yield* parameters(resource.parameter, `${location}.parameter`);
}

function* nested(values: unknown, location: string, key?: string): Generator<Outline> {
  if (!Array.isArray(values)) return;
  for (const [index, item] of values.entries()) {
    const resource: unknown = key !== undefined && isObject(item) ? item[key] : item;
    if (!isObject(resource) || typeof resource.resourceType !== 'string') continue;
    const place = key === undefined ? `${location}[${index}]` : `${location}[${index}].${key}`;
    yield outlineOf(resource, resource.resourceType, place);
    yield* within(resource, place);
  }
}

function* parameters(values: unknown, location: string): Generator<Outline> {
  yield* nested(values, location, 'resource');
  if (!Array.isArray(values)) return;
  for (const [index, item] of values.entries()) {
    if (isObject(item)) yield* parameters(item.part, `${location}[${index}].part`);
  }
}

function outlineOf(resource: JsonObject, resourceType: string, location: string): Outline {
  const { id, meta, fhirVersion } = resource;
  return {
    resourceType,
    ...(typeof id === 'string' && { id }),
    location,
    elements: new Set(Object.keys(resource).map((key) => key.replace(/^_/, ''))),
    profiles: isObject(meta) ? strings(meta.profile) : [],
    fhirVersions: strings(fhirVersion),
  };
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
