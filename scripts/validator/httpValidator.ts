import { UnknownProfile, ValidatorFault, ValidatorTimeout } from './faults.ts';
import { isOperationOutcome, type OperationOutcome, outcomeText } from './operationOutcome.ts';
import type { ValidationRequest } from './validator.ts';

/**
 * Milliseconds that a request of this many bytes may take: half a minute, and a second more for every 50 kB, but less
 * than the five minutes after which `fetch` itself gives up on an answer.
 */
export const timeLimit = (bytes: number): number => Math.min(30_000 + Math.ceil(bytes / 50), 290_000);

/**
 * Asks the validator service at `address` (protocol: tools/validator/README.md). Any answer but a 200 with an
 * OperationOutcome is a fault: the wrapper's own client takes a 400 for a verdict.
 *
 * @throws UnknownProfile, ValidatorTimeout, ValidatorFault; a TypeError of `fetch` where the connection broke
 */
export async function askValidator(
  address: string,
  { bytes, format, profiles = [], references }: ValidationRequest,
  limit: number = timeLimit(bytes.length),
): Promise<OperationOutcome> {
  const query = new URLSearchParams(profiles.map((profile): [string, string] => ['profile', profile]));
  if (references !== undefined) query.set('references', references);
  const response = await post(`${address}/validateResource?${query}`, limit, {
    headers: { 'content-type': `application/fhir+${format}`, accept: 'application/fhir+json' },
    body: Buffer.from(bytes),
  });
  const answer = parse(response.text);
  if (!isOperationOutcome(answer)) {
    throw new ValidatorFault(`The HL7 validator answered ${response.status} without an OperationOutcome.`);
  }
  if (response.status === 200) return answer;
  if (response.status === 404 || response.status === 422) throw new UnknownProfile(outcomeText(answer));
  throw new ValidatorFault(
    `The HL7 validator refused the request (${response.status}): ${outcomeText(answer)}`,
  );
}

/** A resource in XML, as the service gives it in JSON. @throws ValidatorFault, and as askValidator */
export async function askConversion(
  address: string,
  xml: Uint8Array,
  limit: number = timeLimit(xml.length),
): Promise<string> {
  const { status, text } = await post(`${address}/convert`, limit, {
    headers: { 'content-type': 'application/fhir+xml' },
    body: Buffer.from(xml),
  });
  if (status === 200) return text;
  throw new ValidatorFault(`The HL7 validator could not read this XML as FHIR (${status}).`);
}

/** Has the service read the guide's definitions anew. */
export async function askReload(address: string): Promise<void> {
  const { status, text } = await post(`${address}/reload`, 60_000, {});
  if (status !== 200)
    throw new ValidatorFault(`The HL7 validator could not read the guide anew (${status}): ${text}`);
}

async function post(
  url: string,
  limit: number,
  init: RequestInit,
): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, { ...init, method: 'POST', signal: AbortSignal.timeout(limit) });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'TimeoutError') throw new ValidatorTimeout(limit);
    throw cause;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
