import { randomUUID } from 'node:crypto';
import type { Definitions } from '../capability/definition.ts';
import { readDefinitions } from '../capability/readDefinitions.ts';
import { requirementsOf } from '../trace/requirement.ts';
import type { Bench } from './bench.ts';
import { checkCapable, sampleTypes } from './checkCapable.ts';
import { checkFhir, fhirDemands } from './checkFhir.ts';
import { checkRequirement } from './checkRequirements.ts';
import { checkReturned, profileDemands } from './checkReturned.ts';
import { demandsOf } from './demands.ts';
import { FhirClient } from './fhirClient.ts';
import { guarded } from './guarded.ts';
import type { Judge } from './judgeReturned.ts';
import { noPromises, type Promises } from './promises.ts';
import { checkPromises, readPromises } from './readPromises.ts';
import { type Demand, type Result, type ServerReport, unshown } from './result.ts';
import { defaultServerOptions, type ServerOptions } from './serverOptions.ts';

/** What is checked against what. */
interface Subject {
  readonly actor: string;
  readonly client: FhirClient;
  readonly options: ServerOptions;
  readonly definitions: Definitions;
  readonly judge: Judge;
}

/**
 * Checks a FHIR server against what the guide asks of an actor: reads its CapabilityStatement, finds data on it, and tries with these
 * what the guide asks and what the server promises. Nothing is changed on the server, but with `write`.
 *
 * @param base of the server; its origin is the only one that is asked
 * @param actor id of an ActorDefinition: `EuImagingReportProvider`
 * @throws Fault where nobody answers at the address
 */
export async function checkServer(
  base: URL,
  actor: string,
  judge: Judge,
  given: Partial<ServerOptions> = {},
): Promise<ServerReport> {
  const options: ServerOptions = { ...defaultServerOptions, ...given };
  const client = new FhirClient(base, options);
  const subject: Subject = { actor, client, options, definitions: readDefinitions(), judge };
  const { result, promises = noPromises } = await readPromises(client);
  const rest =
    result.state === 'broken'
      ? allDemands(subject, promises).map((demand) =>
          unshown(demand, 'there is no CapabilityStatement of FHIR R5'),
        )
      : await tryAll(subject, promises);
  const { software, fhirVersion } = promises;
  return {
    url: base.href,
    actor,
    software,
    fhirVersion,
    results: [result, ...rest],
    leftBehind: [],
    requests: client.requests,
  };
}

/** Everything that is asked, without asking the server. */
function allDemands({ actor, definitions }: Subject, promises: Promises): Demand[] {
  const requirements = requirementsOf(definitions).filter(({ actors }) => actors.includes(actor));
  return [
    ...demandsOf(actor, definitions, promises),
    ...fhirDemands,
    ...profileDemands(actor, definitions, promises),
    ...requirements.map(({ key, sentence, page }): Demand => ({ key, sentence, page, expectation: 'SHALL' })),
  ];
}

async function tryAll(subject: Subject, promises: Promises): Promise<Result[]> {
  const { actor, client, options, definitions, judge } = subject;
  const demands = demandsOf(actor, definitions, promises);
  const sampled = await sampleTypes(demands, client, options);
  const bench: Bench = {
    client,
    options,
    definitions,
    samples: sampled.samples,
    unique: `eu-imaging-${randomUUID().slice(0, 18)}`,
  };
  const capable = await checkCapable(demands, sampled.results, bench);
  const fhir = await checkFhir(capable.read, promises, bench);
  const requirements: Result[] = [];
  for (const requirement of requirementsOf(definitions).filter(({ actors }) => actors.includes(actor))) {
    const demand: Demand = { ...requirement, expectation: 'SHALL' };
    options.onProgress?.(requirement.key);
    requirements.push(await guarded(demand, () => checkRequirement(requirement, bench, capable.results)));
  }
  options.onProgress?.('validating what was returned');
  const returned = [...[...bench.samples.values()].flat(), ...capable.read].slice(0, options.validated);
  const profiles = await checkReturned(profileDemands(actor, definitions, promises), returned, judge);
  return [checkPromises(demands), ...requirements, ...capable.results, ...profiles, ...fhir];
}
