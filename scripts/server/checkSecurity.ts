import type { Bench } from './bench.ts';
import type { Demand, Result } from './result.ts';
import { Trial } from './trial.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** TLS 1.2 or newer (IM-SEC-01). What only this machine can reach is left to what stands before it. */
export async function checkTls(demand: Demand, { client }: Bench): Promise<Result> {
  const trial = new Trial(client);
  const { tls, status } = await trial.ask('metadata');
  if (client.base.protocol === 'http:') {
    if (loopback.test(client.base.hostname))
      return trial.result(demand, 'the server was asked on loopback, where no TLS is');
    trial.find(
      'server-plain-http',
      `${client.base.origin} is asked by plain HTTP: everybody on the way reads and changes what is sent.`,
    );
  } else if (status !== 0 && !/^TLSv1\.[23]$/.test(tls ?? ''))
    trial.find('server-plain-http', `The server speaks ${tls ?? 'no TLS'}, not TLS 1.2 or newer.`);
  return trial.result(demand);
}

/**
 * Data about a patient is refused to whoever has no valid token (IM-SEC-02): without one, and with one that is none. A server on
 * loopback that was asked without a token may have a gateway before it that asks for one.
 */
export async function checkRefusal(demand: Demand, { client, samples, options }: Bench): Promise<Result> {
  const trial = new Trial(client);
  const [known] = [
    ...(samples.get('DiagnosticReport') ?? []),
    ...(samples.get('DocumentReference') ?? []),
    ...(samples.get('Patient') ?? []),
  ];
  const address = known === undefined ? 'Patient?_count=1' : `${known.resourceType}/${known.id}`;
  const isGatewayPossible = options.authorization === undefined && loopback.test(client.base.hostname);
  const unclear: number[] = [];
  for (const credentials of ['none', 'invalid'] as const) {
    const { status, exchange } = await trial.ask(address, { credentials, expected: [401, 403] });
    if (status >= 200 && status < 300 && !isGatewayPossible)
      trial.find(
        'server-open',
        `${exchange.request}: ${exchange.came}: data about a patient is given to everybody.`,
      );
    else if (status !== 401 && status !== 403) unclear.push(status);
  }
  const reason = isGatewayPossible
    ? 'the server was asked on loopback, without a token'
    : `answered ${unclear.join(', ')}, which refuses nobody and gives nothing`;
  return trial.result(demand, unclear.length > 0 ? reason : undefined);
}
