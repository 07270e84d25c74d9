import { isObject, type JsonObject, objects, text } from './parse.ts';
import type { TxRequest } from './router.ts';

/** A question that the named terminology server was asked in vain; the code it was about stays "not verified". */
export interface UpstreamFault {
  readonly url: string;
  readonly reason: string;
}

export interface Upstream {
  /** Its answer, or nothing where it has none or does not know either. */
  ask(request: TxRequest): Promise<object | undefined>;
  /** What went wrong so far, oldest first. */
  readonly faults: readonly UpstreamFault[];
}

/** So many failures in a row, and the server is not waited for any more. */
const patience = 3;

/**
 * A terminology server that the user named (`--tx`): asked only what is not known here. What is sent is the codes and
 * the value set, never the text of a CodeableConcept, which may hold anything.
 */
export function upstreamServer(base: URL, timeoutMilliseconds = 10_000): Upstream {
  const faults: UpstreamFault[] = [];
  let failuresInARow = 0;
  const answers = new Map<string, Promise<object | undefined>>();
  const ask = async (path: string, query: string, body: string | undefined) => {
    const url = `${base.href.replace(/\/$/, '')}${path}${query}`;
    if (failuresInARow >= patience) {
      faults.push({ url, reason: `not asked, after ${patience} failures in a row` });
      return undefined;
    }
    try {
      const response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { Accept: 'application/fhir+json', 'Content-Type': 'application/fhir+json' },
        ...(body !== undefined && { body }),
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      const unknown = response.status === 404 || response.status === 422;
      if (!unknown && !response.ok) throw new Error(`HTTP ${response.status}`);
      const answer = unknown ? undefined : known(await response.json(), path);
      failuresInARow = 0;
      return answer;
    } catch (error) {
      failuresInARow += 1;
      faults.push({ url, reason: error instanceof Error ? describe(error) : `${error}` });
      return undefined;
    }
  };
  return {
    faults,
    ask: ({ path, query, body }) => {
      const sent = body === undefined ? undefined : JSON.stringify(withoutText(body));
      const queried = query.size > 0 ? `?${query}` : '';
      const key = `${path}${queried}\n${sent ?? ''}`;
      const answered = answers.get(key) ?? ask(path, queried, sent);
      if (answers.size < 10_000) answers.set(key, answered);
      return answered;
    },
  };
}

function describe({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}

/** An answer that only says "I do not know this code system" leaves the code unverified, which says more. */
function known(json: unknown, path: string): object | undefined {
  if (!isObject(json)) throw new Error('the answer is not a FHIR resource');
  const unknownSystem = objects(json, 'parameter').some(({ name }) =>
    ['x-caused-by-unknown-system', 'x-unknown-system'].includes(`${name}`),
  );
  const type = text(json, 'resourceType') ?? 'JSON object';
  const expected = ['Parameters', 'ValueSet', 'Bundle', 'TerminologyCapabilities'].includes(type);
  if (!expected) throw new Error(`the answer is a ${type}`);
  if (unknownSystem) return undefined;
  return path.endsWith('/$validate-code') ? withIssues(json) : json;
}

/**
 * An answer of `$validate-code` with the `issues` that FHIR R5 leaves to the server, and from which alone the HL7
 * validator learns that a code is wrong.
 */
function withIssues(answer: JsonObject): JsonObject {
  const parameter = objects(answer, 'parameter');
  const result = parameter.find(({ name }) => name === 'result')?.valueBoolean;
  if (typeof result !== 'boolean') throw new Error('the answer has no result');
  if (result || parameter.some(({ name }) => name === 'issues')) return answer;
  const message = parameter.find(({ name }) => name === 'message')?.valueString;
  const issue = {
    severity: 'error',
    code: 'code-invalid',
    details: {
      text: typeof message === 'string' ? message : 'The terminology server says that the code is not valid',
    },
  };
  const issues = { name: 'issues', resource: { resourceType: 'OperationOutcome', issue: [issue] } };
  return { ...answer, parameter: [...parameter, issues] };
}

/**
 * Two answers made one: the upstream's, but of code systems that can be asked about, those of either. The HL7 validator
 * asks about no others.
 */
export function merged(own: object, upstream: object): object {
  if (!isObject(own) || own.resourceType !== 'TerminologyCapabilities' || !isObject(upstream))
    return upstream;
  const uris = [own, upstream].flatMap((each) => objects(each, 'codeSystem')).map(({ uri }) => uri);
  return { ...own, codeSystem: [...new Set(uris)].map((uri) => ({ uri })) };
}

function withoutText(body: unknown): unknown {
  if (!isObject(body)) return body;
  const parameter = objects(body, 'parameter').map((each): JsonObject => {
    if (isObject(each.resource) && each.name === 'validation') {
      return { ...each, resource: withoutText(each.resource) };
    }
    if (!isObject(each.valueCodeableConcept)) return each;
    const { text: _, ...concept } = each.valueCodeableConcept;
    return { ...each, valueCodeableConcept: concept };
  });
  return { ...body, parameter };
}
