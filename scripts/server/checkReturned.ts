import { type CapabilityStatement, type Definitions, ofType } from '../capability/definition.ts';
import type { JsonObject } from '../coverage/node.ts';
import { count, counted } from '../report/summary.ts';
import { object, objects, texts } from '../rules/json.ts';
import type { Verdict } from '../validator/verdict.ts';
import type { Judge } from './judgeReturned.ts';
import type { Promises } from './promises.ts';
import { type Demand, demandOf, type Result, unshown } from './result.ts';

/** What is returned, whatever profile it claims. */
const valid: Demand = {
  key: 'what is returned',
  sentence: 'returns resources that conform to FHIR R5, to the profiles that they claim, and to each other',
  expectation: 'SHALL',
  page: 'FHIR R5 validation.html',
};

/** A demand that resources of one profile of the guide, where the server returns some, conform to it. */
export interface ProfileDemand extends Demand {
  readonly profile: string;
}

/** The profiles of the types that an actor has to give, or that this server gives. */
export function profileDemands(actor: string, definitions: Definitions, promises: Promises): ProfileDemand[] {
  const found = ofType<CapabilityStatement>(definitions, 'CapabilityStatement').find(
    ({ definition }) => definition.id === actor,
  );
  const resources = (found?.definition.rest ?? []).flatMap(({ resource = [] }) => resource);
  return resources
    .filter(({ type }) => promises.resources.has(type))
    .flatMap(({ type, supportedProfile = [] }) =>
      supportedProfile.flatMap((profile): ProfileDemand[] => {
        if (profile === null) return [];
        const id = profile.slice(profile.lastIndexOf('/') + 1);
        return [
          {
            key: id,
            sentence: `returns each ${type} that claims the profile ${id} as that asks`,
            expectation: 'SHALL',
            page: `StructureDefinition-${id}.html`,
            profile,
          },
        ];
      }),
    );
}

/** Whether it is a summary (FHIR R5 search.html#summary), which lacks what its profile asks for. */
const isSubsetted = (resource: JsonObject): boolean =>
  objects(object(resource, 'meta'), 'tag').some(({ code }) => code === 'SUBSETTED');

/** Validates what came, each against the profiles that it claims. */
export async function checkReturned(
  demands: readonly ProfileDemand[],
  returned: readonly JsonObject[],
  judge: Judge,
): Promise<Result[]> {
  const whole = returned.filter((each) => !isSubsetted(each));
  if (whole.length === 0)
    return [valid, ...demands].map((demand) => unshown(demand, 'the server returned nothing whole'));
  const verdicts = await judge(whole);
  const judged = whole.flatMap((resource, index) => {
    const verdict = verdicts[index];
    return verdict === undefined
      ? []
      : [{ verdict, profiles: texts(object(resource, 'meta'), 'profile').map((each) => each.split('|')[0]) }];
  });
  return [
    resultOf(
      valid,
      judged.map(({ verdict }) => verdict),
    ),
    ...demands.map((demand) =>
      resultOf(
        demand,
        judged.filter(({ profiles }) => profiles.includes(demand.profile)).map(({ verdict }) => verdict),
      ),
    ),
  ];
}

function resultOf(demand: Demand, verdicts: readonly Verdict[]): Result {
  if (verdicts.length === 0) return unshown(demand, 'nothing that was returned claims it');
  const unjudged = verdicts.filter(({ kind }) => kind === 'fault');
  const wrong = verdicts.filter((verdict) => count(verdict, 'error') > 0);
  const findings = wrong.flatMap(({ path, issues }) =>
    issues
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ id, location, message }) => ({
        id: 'server-invalid',
        message: `${path}: [${id}] ${location}: ${message}`,
      })),
  );
  const evidence = [
    {
      request: counted(verdicts.length, 'resource'),
      came: `${verdicts.length - wrong.length - unjudged.length} without errors: ${verdicts
        .slice(0, 5)
        .map(({ path }) => path)
        .join(', ')}`,
    },
  ];
  const state = findings.length > 0 ? 'broken' : unjudged.length > 0 ? 'unshown' : 'proven';
  return {
    ...demandOf(demand),
    state,
    ...(state === 'unshown' && {
      reason: `${unjudged.length} could not be validated: ${unjudged[0]?.issues[0]?.message ?? ''}`,
    }),
    findings: findings.slice(0, 20),
    evidence,
  };
}
