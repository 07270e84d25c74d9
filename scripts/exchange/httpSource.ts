import { isObject, type JsonObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import { limits } from '../input/limits.ts';
import { scanJson } from '../input/scanJson.ts';
import { objects, text } from '../rules/json.ts';
import type { ResourceSource } from './resourceSource.ts';

/** A FHIR server gave no answer that can be used. */
export class ServerFault extends Fault {
  override name = 'ServerFault';
}

export interface HttpSourceOptions {
  /** Sent with each request: `{ authorization: 'Bearer …' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes of one answer at the most. */
  readonly bytes?: number;
  /** Pages of one search at the most. */
  readonly pages?: number;
  /** Milliseconds that one answer may take. */
  readonly patience?: number;
}

/**
 * A FHIR server over HTTP (FHIR R5 http.html#read, #search). It is asked for nothing outside its base address: redirects are not
 * followed, nor is a next page elsewhere.
 *
 * @param address the base, with or without a slash at the end
 * @throws ServerFault where it is no address, or has a password in it
 */
export function httpSource(address: string, options: HttpSourceOptions = {}): ResourceSource {
  const { pages = 100 } = options;
  const base = baseOf(address);
  const read = (path: string) => ask(base + path, options);
  const search = async (query: string): Promise<readonly JsonObject[]> => {
    const found: JsonObject[] = [];
    let next: string | undefined = base + query;
    for (let page = 1; next !== undefined; page++) {
      if (page > pages)
        throw new ServerFault(`${base + query} has more than ${pages} pages: narrow the search.`);
      const bundle: JsonObject = (await ask(next, options)) ?? {};
      if (bundle.type !== 'searchset') throw new ServerFault(`${next} is answered with no searchset.`);
      found.push(...matches(bundle));
      next = objects(bundle, 'link')
        .map((link) => nextUrl(link, base))
        .find((url) => url !== undefined);
      if (next !== undefined && !isWithin(next, base)) {
        throw new ServerFault(
          `${base + query} goes on at ${next}, which is another place: it is not followed.`,
        );
      }
    }
    return found;
  };
  return { base, read, search };
}

function baseOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new ServerFault(`${address} is no address of a server: give one as https://fhir.example/r5.`);
  if (url.username !== '' || url.password !== '')
    throw new ServerFault('The address of the server has a password in it: give that in a header.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const matches = (bundle: JsonObject): JsonObject[] =>
  objects(bundle, 'entry')
    .filter(({ search }) => !isObject(search) || search.mode === 'match')
    .flatMap(({ resource }) => (isObject(resource) ? [resource] : []));

/** Where the next page is, with every `..` gone from its path; what is no address stays as it is. */
function nextUrl(link: JsonObject, base: string): string | undefined {
  if (link.relation !== 'next') return undefined;
  const url = text(link, 'url');
  return url !== undefined && URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** HAPI and others page at the base address itself, with a query. */
const isWithin = (url: string, base: string): boolean =>
  url.startsWith(base) || url.startsWith(`${base.slice(0, -1)}?`);

async function ask(url: string, options: HttpSourceOptions): Promise<JsonObject | undefined> {
  const { headers = {}, bytes = 32 * 1024 * 1024, patience = 60_000 } = options;
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/fhir+json', ...headers },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const body = await textOf(response, bytes);
    if (response.status === 404 || response.status === 410) return undefined;
    const json: unknown = response.ok && scanJson(body, limits).length === 0 ? JSON.parse(body) : undefined;
    if (isObject(json)) return json;
    throw new ServerFault(`${url} is answered with the status ${response.status} and no resource.`);
  } catch (cause) {
    if (cause instanceof ServerFault) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ServerFault(
      `${url} gave no answer that can be read (${why}): see whether it is a FHIR server.`,
      { cause },
    );
  }
}

async function textOf({ body }: Response, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit)
      throw new ServerFault(`The answer has more than ${limit} bytes, and was not read to its end.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
