import { Fault } from '../faults.ts';
import type { FhirClient } from './fhirClient.ts';
import { type Promises, promisesOf } from './promises.ts';
import type { Demand, Result } from './result.ts';
import { Trial } from './trial.ts';

const demand: Demand = {
  key: 'metadata',
  sentence: 'says by its CapabilityStatement that it is a FHIR R5 server',
  expectation: 'SHALL',
  page: 'FHIR R5 http.html#capabilities',
};

/**
 * Reads the server's CapabilityStatement.
 * @returns no promises where there is none of FHIR R5, so that nothing else can be tried
 * @throws Fault where nobody answers at the address
 */
export async function readPromises(
  client: FhirClient,
): Promise<{ readonly result: Result; readonly promises?: Promises }> {
  const trial = new Trial(client);
  const { status, resource, exchange, findings } = await trial.ask('metadata');
  const [finding] = findings;
  if (finding?.id === 'server-unreachable')
    throw new Fault(
      `${client.base.href} cannot be checked. ${finding.message.replace(/^.*?: /, '')} See its name, its port and its certificate.`,
    );
  if (resource?.resourceType !== 'CapabilityStatement') {
    trial.find(
      'server-no-capabilities',
      `${exchange.request}: ${exchange.came}, where a CapabilityStatement says what a FHIR server does: see whether ${client.base.href} is its base.`,
    );
    return { result: trial.result(demand) };
  }
  if (status !== 200) return { result: trial.result(demand) };
  const promises = promisesOf(resource);
  if (!/^5\.0\.\d+$/.test(promises.fhirVersion)) {
    trial.find(
      'server-fhir-version',
      `The server speaks FHIR ${promises.fhirVersion || 'of no version'}, and this guide is FHIR R5 (5.0.0).`,
    );
    return { result: trial.result(demand), promises };
  }
  if (promises.resources.size === 0)
    trial.find('server-no-capabilities', 'The CapabilityStatement names no type of resource.');
  return { result: trial.result(demand), promises };
}

const complete: Demand = {
  key: 'CapabilityStatement',
  sentence: 'names in its CapabilityStatement everything that the actor has to do',
  expectation: 'SHALL',
  page: 'FHIR R5 capabilitystatement.html',
};

/** What the guide asks of the actor and the server does not say that it does: who asks it by its CapabilityStatement never finds it. */
export function checkPromises(demands: readonly Demand[]): Result {
  const missing = demands.filter(
    ({ expectation, promised }) => expectation === 'SHALL' && promised === false,
  );
  const message = `The CapabilityStatement does not name ${missing.map(({ key }) => key).join(', ')}.`;
  return {
    ...complete,
    state: missing.length > 0 ? 'broken' : 'proven',
    findings: missing.length > 0 ? [{ id: 'server-not-promised', message }] : [],
    evidence: [],
  };
}
