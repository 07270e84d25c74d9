import { askValidator } from '../validator/httpValidator.ts';
import type { ValidationRequest } from '../validator/validator.ts';

/** Milliseconds of each request, in the order of `requests`, asked by `clients` at a time. */
export async function timeRequests(
  address: string,
  requests: readonly ValidationRequest[],
  clients = 1,
): Promise<{ each: number[]; total: number }> {
  const each: number[] = [];
  let next = 0;
  const client = async () => {
    for (let index = next++; index < requests.length; index = next++) {
      const request = requests[index];
      if (request === undefined) break;
      const started = performance.now();
      await askValidator(address, request);
      each[index] = performance.now() - started;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return { each, total: performance.now() - started };
}
