import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { Fault } from '../faults.ts';
import { root } from '../paths.ts';
import { objectionTo } from './objection.ts';

/** Where in a declaration: the members and indices that lead there. */
export type Place = readonly (string | number)[];

/** A declaration that cannot be used, with the line that has to change. */
export class DeclarationFault extends Fault {
  override name = 'DeclarationFault';
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, sentence: string, options?: ErrorOptions) {
    super(`${file}:${line}: ${sentence}`, options);
    this.file = file;
    this.line = line;
  }
}

/** What the project states as data in YAML: cases, suppressions. */
export interface Declaration<T> {
  readonly file: string;
  readonly value: T;
  /** The line of the member or item at `place`, from 1; of what is nearest to it where it is absent. */
  line(place: Place): number;
  fault(place: Place, sentence: string): DeclarationFault;
}

/** More than this is no file that a person keeps in order. */
const maxLength = 1_000_000;

/** @param length of the file, in bytes or characters @throws DeclarationFault */
export function checkLength(length: number, file: string): void {
  if (length > maxLength) {
    throw new DeclarationFault(file, 1, `It is longer than ${maxLength} characters: split it.`);
  }
}

/**
 * A YAML file, checked against one of our JSON Schemas.
 *
 * @param file how faults name it
 * @param schema name of a file in `schemas/`
 * @throws DeclarationFault where the text is too long, not YAML, more than JSON can hold, or not what the schema asks for
 */
export function readDeclaration<T>(text: string, file: string, schema: string): Declaration<T> {
  checkLength(text.length, file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const objection = objectionTo(document);
  if (objection !== undefined) {
    throw new DeclarationFault(file, lines.linePos(objection.offset).line, objection.sentence);
  }
  const line = (place: Place): number => {
    for (let length = place.length; length > 0; length--) {
      const offset = offsetOf(document.contents, place.slice(0, length));
      if (offset !== undefined) return lines.linePos(offset).line;
    }
    return 1;
  };
  const fault = (place: Place, sentence: string) => new DeclarationFault(file, line(place), sentence);
  const value: unknown = document.toJS();
  const validate = schemaNamed(schema);
  if (!validate(value)) throw schemaFault(validate.errors ?? [], fault);
  return { file, value: value as T, line, fault };
}

/** Where the key of a member, or an item, begins. */
function offsetOf(contents: unknown, place: Place): number | undefined {
  let node = contents;
  let offset: number | undefined;
  for (const step of place) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return undefined;
      offset = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      node = pair.value;
    } else {
      node = (node as { items?: readonly unknown[] } | null)?.items?.[Number(step)];
      if (!isNode(node)) return undefined;
      offset = node.range?.[0];
    }
  }
  return offset;
}

const ajv = new Ajv2020({ allErrors: true, verbose: true });
const schemas = new Map<string, ValidateFunction>();

function schemaNamed(name: string): ValidateFunction {
  const known = schemas.get(name);
  if (known !== undefined) return known;
  const validate = ajv.compile(JSON.parse(readFileSync(path.join(root, 'schemas', name), 'utf8')));
  schemas.set(name, validate);
  return validate;
}

/** The error that is deepest in the file: of alternatives, the one that was meant. */
function schemaFault(errors: readonly ErrorObject[], fault: Declaration<unknown>['fault']): DeclarationFault {
  const places = errors.map((error) => ({ error, place: placeOf(error) }));
  const [deepest] = places.sort((left, right) => right.place.length - left.place.length);
  const { error, place } = deepest ?? { error: undefined, place: [] };
  const allowed = error?.params.allowedValues;
  const choices = Array.isArray(allowed) ? ` (${allowed.join(', ')})` : '';
  const where = place.length === 0 ? 'It' : place.join('.');
  return fault(place, `${where} ${error?.message ?? 'is not what the schema asks for'}${choices}.`);
}

function placeOf({ instancePath, params, propertyName }: ErrorObject): Place {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const member: unknown = params.additionalProperty ?? propertyName;
  return member === undefined ? steps : [...steps, String(member)];
}
