import type { TxIssue } from './issues.ts';
import { isObject, type JsonObject, objects, valueX } from './parse.ts';

/** The parameters of an operation, however they were sent (FHIR R5 §3.2.1.2): by name, in their order. */
export interface InParameters {
  string(name: string): string | undefined;
  flag(name: string): boolean;
  number(name: string): number | undefined;
  /** A datatype or resource, by its parameter's name. */
  object(name: string): JsonObject | undefined;
  /** The resources of a repeated parameter. */
  resources(name: string): JsonObject[];
}

/** A body that is not what the operation takes. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

/** From the JSON of a Parameters resource. */
export function bodyParameters(json: unknown): InParameters {
  if (!isObject(json) || json.resourceType !== 'Parameters') {
    throw new BadRequest('The body must be a FHIR R5 Parameters resource.');
  }
  const parameters = objects(json, 'parameter');
  const find = (name: string) => parameters.find((parameter) => parameter.name === name);
  const string = (name: string) => {
    const parameter = find(name);
    return parameter && valueX(parameter);
  };
  return {
    ...typed(string),
    object: (name) => {
      const parameter = find(name);
      return parameter && objectOf(parameter);
    },
    resources: (name) =>
      parameters
        .filter((parameter) => parameter.name === name)
        .map(({ resource }) => resource)
        .filter(isObject),
  };
}

function objectOf(parameter: JsonObject): JsonObject | undefined {
  if (isObject(parameter.resource)) return parameter.resource;
  return Object.entries(parameter).find(([name]) => /^value[A-Z]/.test(name))?.[1] as JsonObject | undefined;
}

/** From the query of a GET. */
export function queryParameters(query: URLSearchParams): InParameters {
  return {
    ...typed((name) => query.get(name) || undefined),
    object: () => undefined,
    resources: () => [],
  };
}

function typed(string: InParameters['string']): Pick<InParameters, 'string' | 'flag' | 'number'> {
  return {
    string,
    flag: (name) => string(name) === 'true',
    number: (name) => {
      const value = Number(string(name) ?? Number.NaN);
      return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
    },
  };
}

export interface OutParameter {
  readonly name: string;
  readonly [value: string]: unknown;
}

export function parametersResource(parameters: readonly OutParameter[]): object {
  return { resourceType: 'Parameters', parameter: parameters };
}

export function operationOutcome(issues: readonly TxIssue[]): object {
  return { resourceType: 'OperationOutcome', issue: issues };
}

/** An OperationOutcome of one error, for an answer that is not 200. */
export function errorOutcome(code: string, message: string): object {
  return operationOutcome([{ severity: 'error', code, details: { text: message } }]);
}

/** The languages of an Accept-Language list, most wanted first (`de-DE,de;q=0.9`). */
export function languageList(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((range) => range.trim().split(';'))
    .map(([tag = '', quality]) => ({ tag, weight: Number(quality?.trim().replace(/^q=/, '') ?? 1) }))
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
