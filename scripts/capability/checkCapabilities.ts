import type { Issue } from '../issue.ts';
import {
  type ActorDefinition,
  type CapabilityResource,
  type CapabilityStatement,
  type Definitions,
  isBaseOf,
  type Located,
  type OperationDefinition,
  ofType,
  type SearchParameter,
  type StructureDefinition,
} from './definition.ts';
import { finding, repeated } from './finding.ts';

type Say = (id: string, words: string, message: string) => Issue;

/**
 * What is wrong with the guide's CapabilityStatements: each names only profiles, search parameters and operations that exist for the
 * resource it names them for, each once; each actor has a statement and each statement an actor; each search parameter and operation
 * of the guide is in a statement.
 */
export function checkCapabilities(definitions: Definitions): Issue[] {
  const statements = ofType<CapabilityStatement>(definitions, 'CapabilityStatement');
  return [
    ...statements.flatMap((statement) => checkStatement(statement, definitions)),
    ...checkActors(statements, definitions),
    ...unused(statements, definitions),
  ];
}

function checkStatement(
  { definition, lineOf }: Located<CapabilityStatement>,
  definitions: Definitions,
): Issue[] {
  const say: Say = (id, words, message) =>
    finding(id, lineOf(lastPart(words)), `${definition.id}: ${message}`);
  const resources = (definition.rest ?? []).flatMap(({ resource = [] }) => resource);
  return [
    ...resources.flatMap((resource) => [
      ...checkProfiles(resource, definitions, say),
      ...checkSearches(resource, definitions, say),
      ...checkOperations(resource, definitions, say),
      ...checkIncludes(resource, definitions, say),
    ]),
    ...checkTypes(
      'Bundle',
      (definition.document ?? []).map(({ profile }) => profile),
      definitions,
      say,
    ),
    ...(definition.imports ?? [])
      .filter((url) => definitions.find(url)?.resourceType !== 'CapabilityStatement')
      .map((url) => say('CAPABILITY-IMPORT', url, `imports ${url}, which is no CapabilityStatement.`)),
  ];
}

function checkProfiles(
  { type, supportedProfile = [] }: CapabilityResource,
  definitions: Definitions,
  say: Say,
) {
  return [
    ...repeated(supportedProfile.filter((url) => url !== null)).map((url) =>
      say('CAPABILITY-TWICE', url, `names the profile ${url} twice for ${type}.`),
    ),
    ...checkTypes(type, supportedProfile, definitions, say),
  ];
}

function checkTypes(
  type: string,
  profiles: readonly (string | null)[],
  definitions: Definitions,
  say: Say,
): Issue[] {
  return profiles.flatMap((url) => {
    if (url === null) {
      return [say('CAPABILITY-PROFILE', `${type},`, `names a profile for ${type} that SUSHI did not find.`)];
    }
    const profile = definitions.find(url) as StructureDefinition | undefined;
    if (profile?.resourceType !== 'StructureDefinition') {
      return [say('CAPABILITY-PROFILE', url, `names the profile ${url}, which does not exist.`)];
    }
    if (profile.type === type) return [];
    return [
      say('CAPABILITY-PROFILE', url, `names ${url} for ${type}, but it is a profile of ${profile.type}.`),
    ];
  });
}

function checkSearches(
  { type, searchParam = [] }: CapabilityResource,
  definitions: Definitions,
  say: Say,
): Issue[] {
  const wrong = searchParam.flatMap((each) => {
    const url = each.definition ?? '';
    const parameter = definitions.find(url) as SearchParameter | undefined;
    const mistake = searchMistake(type, each, parameter);
    return mistake === undefined
      ? []
      : [say('CAPABILITY-SEARCH', url || each.name, `${type}?${each.name}: ${mistake}`)];
  });
  const twice = repeated(searchParam.map(({ name }) => name)).map((name) =>
    say('CAPABILITY-TWICE', name, `names the search ${type}?${name} twice.`),
  );
  return [...wrong, ...twice];
}

function searchMistake(
  resourceType: string,
  { name, definition, type }: { name: string; definition?: string; type: string },
  parameter: SearchParameter | undefined,
): string | undefined {
  if (parameter?.resourceType !== 'SearchParameter') return `its definition ${definition} does not exist.`;
  if (parameter.code !== name) return `${definition} is the search by ${parameter.code}.`;
  if (parameter.type !== type) return `${definition} has the type ${parameter.type}, not ${type}.`;
  if (!isBaseOf(parameter, resourceType)) return `${definition} is not for ${resourceType}.`;
  return undefined;
}

function checkOperations(
  { type, operation = [] }: CapabilityResource,
  definitions: Definitions,
  say: Say,
): Issue[] {
  const wrong = operation.flatMap(({ name, definition }) => {
    const found = definitions.find(definition) as OperationDefinition | undefined;
    const isRight =
      found?.resourceType === 'OperationDefinition' && found.code === name && found.resource?.includes(type);
    return isRight
      ? []
      : [say('CAPABILITY-OPERATION', definition, `${definition} does not define $${name} on ${type}.`)];
  });
  const twice = repeated(operation.map(({ name }) => name)).map((name) =>
    say('CAPABILITY-TWICE', name, `names the operation ${type}/$${name} twice.`),
  );
  return [...wrong, ...twice];
}

/** `Type:parameter`, where the parameter is a reference; forwards the type is that of the resource itself. */
function checkIncludes(resource: CapabilityResource, definitions: Definitions, say: Say): Issue[] {
  const { type, searchInclude = [], searchRevInclude = [] } = resource;
  const isReference = (include: string) => {
    const [from = '', code = ''] = include.split(':');
    return definitions.searchParameter(from, code)?.type === 'reference';
  };
  return [
    ...searchInclude.filter((include) => !include.startsWith(`${type}:`) || !isReference(include)),
    ...searchRevInclude.filter((include) => !isReference(include)),
    ...repeated([...searchInclude, ...searchRevInclude]),
  ].map((include) => say('CAPABILITY-INCLUDE', include, `${include} cannot be included with ${type}.`));
}

/** An actor says by `capabilities` which statement is its own; any other statement is part of one that imports it. */
function checkActors(statements: readonly Located<CapabilityStatement>[], definitions: Definitions): Issue[] {
  const actors = ofType<ActorDefinition>(definitions, 'ActorDefinition');
  const urls = statements.map(({ definition }) => definition.url);
  const claimed = new Set([
    ...actors.map(({ definition }) => definition.capabilities),
    ...statements.flatMap(({ definition }) => definition.imports ?? []),
  ]);
  return [
    ...actors
      .filter(({ definition: { capabilities } }) => !urls.includes(capabilities))
      .map(({ definition: { id, capabilities = 'none' }, lineOf }) =>
        finding(
          'CAPABILITY-ACTOR',
          lineOf('capabilities'),
          `The actor ${id} names no CapabilityStatement of the guide as its capabilities (${capabilities}).`,
        ),
      ),
    ...statements
      .filter(({ definition: { url } }) => !claimed.has(url))
      .map(({ definition: { id }, lineOf }) =>
        finding('CAPABILITY-ACTOR', lineOf(), `${id} is the statement of no actor, and imported by none.`),
      ),
  ];
}

function unused(statements: readonly Located<CapabilityStatement>[], definitions: Definitions): Issue[] {
  const named = new Set(
    statements
      .flatMap(({ definition }) => definition.rest ?? [])
      .flatMap(({ resource = [] }) => resource)
      .flatMap(({ searchParam = [], operation = [] }) => [...searchParam, ...operation])
      .map(({ definition }) => definition),
  );
  return [...ofType(definitions, 'SearchParameter'), ...ofType(definitions, 'OperationDefinition')]
    .filter(({ definition: { url } }) => !named.has(url))
    .map(({ definition: { resourceType, id }, lineOf }) =>
      finding('CAPABILITY-UNUSED', lineOf(), `No CapabilityStatement names the ${resourceType} ${id}.`),
    );
}

/** FSH names an artefact by its id, not by its URL. */
const lastPart = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
