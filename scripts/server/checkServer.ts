import { randomUUID } from 'node:crypto';
import type { Definitions } from '../capability/definition.ts';
import { readDefinitions } from '../capability/readDefinitions.ts';
import type { JsonObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import { type Requirement, requirementsOf } from '../trace/requirement.ts';
import { withoutSecrets } from './authorization.ts';
import type { Bench } from './bench.ts';
import { checkCapable } from './checkCapable.ts';
import { checkFhir, fhirDemands } from './checkFhir.ts';
import { checkRequirement } from './checkRequirements.ts';
import { checkReturned, profileDemands } from './checkReturned.ts';
import { checkPublishing, checkVersions, demandOfRequirement } from './checkWriting.ts';
import { type Capable, demandsOf } from './demands.ts';
import { Ended } from './ended.ts';
import { FhirClient } from './fhirClient.ts';
import { guarded } from './guarded.ts';
import type { Judge } from './judgeReturned.ts';
import type { Promises } from './promises.ts';
import { Published } from './publish.ts';
import { checkPromises, readPromises } from './readPromises.ts';
import { inapplicable, type Result, type ServerReport, unshown } from './result.ts';
import { findSamples, refuseUnused } from './samples.ts';
import { defaultServerOptions, type ServerOptions } from './serverOptions.ts';

/** What is asked of whom. */
interface Subject {
  readonly client: FhirClient;
  readonly options: ServerOptions;
  readonly definitions: Definitions;
  readonly promises: Promises;
  readonly demands: readonly Capable[];
  readonly requirements: readonly Requirement[];
}

/** What was asked, and what came of it. */
interface Asked {
  readonly results: readonly Result[];
  readonly returned: readonly JsonObject[];
}

/**
 * Checks a FHIR server against what the guide asks of an actor: reads its CapabilityStatement, finds data on it, and tries with these
 * what the guide asks and what the server promises. Nothing is changed on the server, but with `write`, and that is taken back.
 *
 * @param base of the server; its origin is the only one that is asked
 * @param actor id of an ActorDefinition: `EuImagingReportProvider`
 * @throws Fault where nobody answers at the address, or nothing is tried with a sample
 */
export async function checkServer(
  base: URL,
  actor: string,
  judge: Judge,
  given: Partial<ServerOptions> = {},
  definitions: Definitions = readDefinitions(),
): Promise<ServerReport> {
  const options: ServerOptions = { ...defaultServerOptions, ...given };
  const client = new FhirClient(base, options);
  const { result, promises, canBeTried } = await readPromises(client, definitions);
  const finish = (results: readonly Result[], leftBehind: readonly string[]): ServerReport =>
    withoutSecrets(
      {
        url: base.href,
        actor,
        software: promises.software,
        fhirVersion: promises.fhirVersion,
        results: [checkAccess(client, options), result, ...results],
        leftBehind,
        requests: client.requests,
        ...(client.ended !== undefined && { ended: client.ended }),
      },
      options.authorization?.secrets ?? [],
    );
  const demands = demandsOf(actor, definitions, promises);
  const requirements = requirementsOf(definitions).filter(({ actors }) => actors.includes(actor));
  const profiles = profileDemands(actor, definitions, promises);
  if (!canBeTried) {
    const all = [...requirements.map(demandOfRequirement), ...demands, ...profiles, ...fhirDemands];
    const rest = all.map((demand) => unshown(demand, 'there is no CapabilityStatement of FHIR R5'));
    return finish(rest, []);
  }
  refuseUnused(options.samples, demands);
  const subject: Subject = { client, options, definitions, promises, demands, requirements };
  const { leftBehind, ...asked } = await askAndRemove(subject);
  options.onProgress?.('validating what was returned');
  const judged = await checkReturned(profiles, asked.returned.slice(0, options.validated), judge);
  return finish([...asked.results, ...judged], leftBehind);
}

/** Whether the server gives anything to the one who asks. */
function checkAccess({ refusal, isAdmitted }: FhirClient, { authorization }: ServerOptions): Result {
  const demand = {
    key: 'access',
    sentence: 'takes the credentials of the one who asks',
    expectation: 'SHALL',
    page: 'security-and-privacy.html',
  } as const;
  if (refusal !== undefined) return { ...demand, state: 'broken', findings: [refusal], evidence: [] };
  if (authorization === undefined) return inapplicable(demand, 'none were given, and none are asked for');
  if (!isAdmitted) return unshown(demand, 'the server gave nothing that is not for everybody');
  return { ...demand, state: 'proven', findings: [], evidence: [] };
}

/** Whatever happens, what was published is removed. @throws Fault where something happens and it cannot be */
async function askAndRemove(subject: Subject): Promise<Asked & { readonly leftBehind: readonly string[] }> {
  const { client, options } = subject;
  if (!options.write) return { ...(await askAll(subject)), leftBehind: [] };
  const published = new Published(client, options.removeMs);
  const remove = () => {
    options.onProgress?.('removing what was published');
    return published.remove();
  };
  try {
    const asked = await askAll(subject, published);
    return { ...asked, leftBehind: await remove() };
  } catch (cause) {
    const left = await published.remove();
    if (left.length === 0) throw cause;
    throw new Fault(
      `The check broke down, and what it had published could not be removed: ${left.join(' ')}`,
      { cause },
    );
  }
}

async function askAll(subject: Subject, published?: Published): Promise<Asked> {
  const { client, options, definitions, promises, demands, requirements } = subject;
  const written = published && (await publishing(subject, published));
  const sampled = await findSamples(demands, client, options, published?.created ?? []);
  const unique = `eu-imaging-${randomUUID().slice(0, 18)}`;
  const bench: Bench = { client, options, definitions, samples: sampled.samples, unique };
  const capable = await checkCapable(demands, new Map([...sampled.results, ...(written ?? [])]), bench);
  const fhir = await checkFhir(capable.read, promises, bench);
  const tried = new Map<string, Result>();
  for (const requirement of requirements) {
    options.onProgress?.(requirement.key);
    const demand = demandOfRequirement(requirement);
    const known = written?.get(requirement.key);
    tried.set(
      demand.key,
      known ?? (await guarded(demand, () => checkRequirement(demand, bench, capable.results))),
    );
  }
  for (const [key, result] of published ? await checkVersions(published, client, requirements) : [])
    if (tried.get(key)?.state !== 'broken') tried.set(key, result);
  return {
    results: [checkPromises(demands), ...tried.values(), ...capable.results, ...fhir],
    returned: [...[...bench.samples.values()].flat(), ...capable.read],
  };
}

/** Where the check ends while it publishes, nothing is known of it; what was published is removed all the same. */
async function publishing(
  { client, options, demands, requirements }: Subject,
  published: Published,
): Promise<Map<string, Result>> {
  options.onProgress?.('publishing a test report');
  try {
    return await checkPublishing(published, client, demands, requirements);
  } catch (error) {
    if (error instanceof Ended) return new Map();
    throw error;
  }
}
