import { Fault } from '../faults.ts';

/**
 * Makes sure that the terminology server which the user named is there before the work begins.
 *
 * @throws Fault where the address is none, or nothing that speaks HTTP answers `GET /metadata` within 10 s
 */
export async function probeUpstream(address: string): Promise<void> {
  if (!/^https?:$/.test(URL.parse(address)?.protocol ?? '')) {
    throw new Fault(`${address} is no address of a terminology server: give --tx an http or https URL.`);
  }
  try {
    const metadata = `${address.replace(/\/$/, '')}/metadata`;
    const response = await fetch(metadata, { signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault(
      `The terminology server ${address} does not answer (${reason}): check --tx, or leave it out.`,
      { cause },
    );
  }
}
