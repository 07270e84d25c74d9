import {
  type CapabilityStatement,
  type Definition,
  type Definitions,
  ofType,
} from '../capability/definition.ts';
import type { JsonObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import { texts } from '../rules/json.ts';
import type { Answer, FhirClient } from './fhirClient.ts';
import { guarded } from './guarded.ts';
import { noPromises, type Promises, promisesOf, withPromises } from './promises.ts';
import type { Demand, Result } from './result.ts';
import { Trial } from './trial.ts';

const demand: Demand = {
  key: 'metadata',
  sentence: 'says by its CapabilityStatement that it is a FHIR R5 server',
  expectation: 'SHALL',
  page: 'FHIR R5 http.html#capabilities',
};

/** What a server says of itself. */
export interface Read {
  readonly result: Result;
  readonly promises: Promises;
  /** Whether it is a FHIR R5 server, so that there is something to try. */
  readonly canBeTried: boolean;
}

/**
 * Reads the server's CapabilityStatement.
 * @throws Fault where nobody answers at the address
 */
export async function readPromises(client: FhirClient, definitions: Definitions): Promise<Read> {
  const trial = new Trial(client);
  let promises = noPromises;
  const result = await guarded(demand, async () => {
    const answer = await trial.ask('metadata');
    const [finding] = answer.findings;
    if (finding?.id === 'server-unreachable')
      throw new Fault(
        `${client.base.href} cannot be checked. ${finding.message.replace(/^.*?: /, '')} See its name, its port and its certificate.`,
      );
    promises = statementOf(answer, trial, definitions);
    return trial.result(demand);
  });
  return { result, promises, canBeTried: isR5(promises) && promises.resources.size > 0 };
}

const isR5 = ({ fhirVersion }: Promises): boolean => /^5\.0\.\d+$/.test(fhirVersion);

function statementOf(
  { status, resource, exchange }: Answer,
  trial: Trial,
  definitions: Definitions,
): Promises {
  if (status !== 200 || resource?.resourceType !== 'CapabilityStatement') {
    const message = `${exchange.request}: ${exchange.came}, where a CapabilityStatement says what a FHIR server does: see whether ${trial.client.base.href} is its base.`;
    if (!trial.isBroken) trial.find('server-no-capabilities', message);
    return noPromises;
  }
  const promises = importedBy(resource, definitions)
    .map(promisesOf)
    .reduce(withPromises, promisesOf(resource));
  if (!isR5(promises))
    trial.find(
      'server-fhir-version',
      `The server speaks FHIR ${promises.fhirVersion || 'of no version'}, and this guide is FHIR R5 (5.0.0).`,
    );
  else if (promises.resources.size === 0)
    trial.find('server-no-capabilities', 'The CapabilityStatement names no type of resource.');
  return promises;
}

/** The statements of the guide that a statement imports: it need not repeat what they say (FHIR R5 CapabilityStatement.imports). */
function importedBy(statement: JsonObject, definitions: Definitions): JsonObject[] {
  const wanted = new Set(texts(statement, 'imports').map((each) => each.split('|')[0]));
  return ofType<Definition & CapabilityStatement>(definitions, 'CapabilityStatement')
    .filter(({ definition: { url } }) => wanted.has(url))
    .map(({ definition }) => ({ ...definition }));
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
