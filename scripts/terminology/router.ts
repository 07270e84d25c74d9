import { capabilityStatement, terminologyCapabilities } from './metadata.ts';
import {
  type Answer,
  expandOperation,
  lookupOperation,
  requestSource,
  subsumesOperation,
  validateCodeOperation,
} from './operations.ts';
import {
  BadRequest,
  bodyParameters,
  errorOutcome,
  type InParameters,
  parametersResource,
  queryParameters,
} from './parameters.ts';
import { isObject, objects } from './parse.ts';
import { type ResourceType, type TerminologySource, unversioned } from './source.ts';

/** A request, after HTTP: `path` is below the server's base, and starts with a slash. */
export interface TxRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body as JSON; nothing for a GET. */
  readonly body?: unknown;
}

/** What the server says of itself. */
export interface ServerFacts {
  readonly base: string;
  readonly testVersion?: string;
}

type Operation = (source: TerminologySource, parameters: InParameters) => Answer;

const operations = new Map<string, Operation>([
  ['/CodeSystem/$validate-code', (source, given) => validateCodeOperation(source, 'CodeSystem', given)],
  ['/ValueSet/$validate-code', (source, given) => validateCodeOperation(source, 'ValueSet', given)],
  ['/CodeSystem/$lookup', lookupOperation],
  ['/CodeSystem/$subsumes', subsumesOperation],
  ['/ValueSet/$expand', expandOperation],
]);

/**
 * Answers a request from what is held (FHIR R5 §4.7, "Terminology Service"). Pure: the same request has the same
 * answer, whatever was asked before.
 */
export function answer(source: TerminologySource, server: ServerFacts, request: TxRequest): Answer {
  const { method, path, query } = request;
  const { base, testVersion } = server;
  const operation = operations.get(path);
  try {
    if (operation) return run(operation, source, request);
    if (method === 'GET' && path === '/metadata') {
      const terminology = query.get('mode') === 'terminology';
      if (!terminology) return ok(capabilityStatement(base, testVersion));
      return { ...ok(terminologyCapabilities(base, source)), open: true };
    }
    const resource = /^\/(CodeSystem|ValueSet)(?:\/([A-Za-z0-9.-]{1,64}))?$/.exec(path);
    if (method === 'GET' && resource)
      return read(source, base, resource[1] as ResourceType, resource[2], query);
  } catch (error) {
    if (error instanceof BadRequest) return { status: 400, body: errorOutcome('invalid', error.message) };
    throw error;
  }
  return { status: 404, body: errorOutcome('not-found', `Nothing is served at ${method} ${path}.`) };
}

const ok = (body: object): Answer => ({ status: 200, body });

function run(operation: Operation, source: TerminologySource, { method, query, body }: TxRequest): Answer {
  const parameters = method === 'GET' ? queryParameters(query) : bodyParameters(body);
  return operation(requestSource(source, parameters), parameters);
}

/**
 * The single questions of a batch of validations: each is a `validation` parameter that holds a Parameters, and what is
 * beside them holds for all. The HL7 validator also sends codes to be checked without any value set to ValueSet.
 *
 * @returns nothing where the request is no batch
 */
export function batchQuestions({ method, path, body }: TxRequest): TxRequest[] | undefined {
  const type = /^\/(CodeSystem|ValueSet)\/\$batch-validate-code$/.exec(path)?.[1];
  if (method !== 'POST' || type === undefined || !isObject(body)) return undefined;
  const shared = objects(body, 'parameter').filter(({ name }) => name !== 'validation');
  return bodyParameters(body)
    .resources('validation')
    .map((question) => {
      const parameter = [...objects(question, 'parameter'), ...shared];
      const ofValueSet = parameter.some(({ name }) => name === 'url' || name === 'valueSet');
      return {
        ...{ method, query: new URLSearchParams(), body: { ...question, parameter } },
        path: `/${ofValueSet ? type : 'CodeSystem'}/$validate-code`,
      };
    });
}

/** The answer to a batch, in the order of its questions: the HL7 validator matches them by place. */
export function batchAnswer(answers: readonly Answer[]): Answer {
  return ok(parametersResource(answers.map(({ body }) => ({ name: 'validation', resource: body }))));
}

/** FHIR R5 read by id, and search by url. A value set that is not held may be known elsewhere. */
function read(
  source: TerminologySource,
  base: string,
  type: ResourceType,
  id: string | undefined,
  query: URLSearchParams,
): Answer {
  const open = type === 'ValueSet';
  if (id !== undefined) {
    const found = source.resource(type, { id });
    if (found) return ok(found);
    return { status: 404, body: errorOutcome('not-found', `No ${type} has the id ${id}.`), open };
  }
  const url = query.get('url');
  if (!url) throw new BadRequest(`A search of ${type} needs its url.`);
  const found = source.resource(type, { url: unversioned(url) });
  const version = query.get('version') ?? url.split('|')[1];
  const matches = found && isVersion(found, version) ? [found] : [];
  const bundle = {
    ...{ resourceType: 'Bundle', type: 'searchset', total: matches.length },
    link: [{ relation: 'self', url: `${base}/${type}?${query}` }],
    ...(matches.length > 0 && {
      entry: matches.map((resource) => ({
        fullUrl: `${base}/${type}/${'id' in resource ? resource.id : ''}`,
        resource,
        search: { mode: 'match' },
      })),
    }),
  };
  return { ...ok(bundle), open: open && matches.length === 0 };
}

function isVersion(resource: object, version: string | undefined): boolean {
  return !version || !('version' in resource) || resource.version === version;
}
