import { Fault } from '../faults.ts';
import { printable } from '../report/textReport.ts';
import { type Authorization, fixedAuthorization } from './authorization.ts';
import { readKey } from './readKey.ts';
import { defaultServerOptions } from './serverOptions.ts';
import { SmartAuthorization } from './smartAuthorization.ts';

/** Credentials as a command line names them. A secret on a command line is seen by everybody on the machine: none is there. */
export interface CredentialFlags {
  readonly authorize: boolean;
  readonly clientId?: string;
  readonly key?: string;
  readonly keyId?: string;
  readonly tokenUrl?: string;
  readonly scope?: string;
  readonly write: boolean;
}

/** @throws Fault where they are not whole, contradict each other, or would travel for everybody to read */
export function authorizationOf(
  base: URL,
  flags: CredentialFlags,
  environment = process.env,
): Authorization | undefined {
  const {
    authorize,
    clientId,
    key,
    keyId,
    tokenUrl,
    scope = flags.write ? 'system/*.cruds' : 'system/*.rs',
  } = flags;
  if (authorize && clientId !== undefined) throw new Fault('Give --authorize or --client-id, not both.');
  if ((clientId === undefined) !== (key === undefined))
    throw new Fault('--client-id and --key belong together: give both.');
  if (!authorize && clientId === undefined) return undefined;
  refusePlain(base);
  if (clientId === undefined || key === undefined) {
    const value = environment.EU_IMAGING_AUTHORIZATION ?? '';
    if (!/^[\x20-\x7e]+$/.test(value))
      throw new Fault(
        '--authorize sends EU_IMAGING_AUTHORIZATION of the environment, which is empty, or no header: set it to "Bearer TOKEN".',
      );
    return fixedAuthorization(value);
  }
  const asked = tokenUrl === undefined ? undefined : serverAddress(tokenUrl, '--token-url');
  if (asked !== undefined) refusePlain(asked);
  const client = { clientId, key: readKey(key, keyId), scope, ...(asked && { tokenUrl: asked }) };
  return new SmartAuthorization(base, client, defaultServerOptions);
}

/** The base of a server. @throws Fault where it is no address of one */
export function serverUrl(given: string): URL {
  const url = serverAddress(given, 'The address of the server');
  if (url.search !== '' || url.hash !== '')
    throw new Fault('The address of the server has no query or fragment: give its base.');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function serverAddress(given: string, what: string): URL {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new Fault(`${what} is ${printable(given)}, which is none: give one as https://fhir.example/r5.`);
  const url = new URL(given);
  if (url.username !== '' || url.password !== '')
    throw new Fault(
      `${what} has no user and password in it: give credentials by --authorize, or --client-id and --key.`,
    );
  return url;
}

/** Credentials go by TLS, or do not leave this machine. */
function refusePlain({ protocol, hostname, origin }: URL): void {
  if (protocol === 'http:' && !/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname))
    throw new Fault(
      `Credentials are not sent to ${origin}, where everybody on the way reads them: give the address with https.`,
    );
}
