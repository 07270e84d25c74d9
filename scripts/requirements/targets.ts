import {
  type CapabilityStatement,
  type Definitions,
  ofType,
  type StructureDefinition,
} from '../capability/definition.ts';

/**
 * Everything of the guide that can satisfy a requirement, as Requirements.statement.satisfiedBy names it: a definition by its URL; of a
 * profile, after `#`, the id of an element that it constrains (`#Bundle.entry:Patient`) or the key of an invariant (`#im-bundle-1`);
 * of a CapabilityStatement a search of a type (`#DocumentReference.category`).
 */
export function targets(definitions: Definitions): ReadonlySet<string> {
  const whole = definitions.guide.flatMap(({ definition }) => definition.url ?? []);
  const parts = ofType<StructureDefinition>(definitions, 'StructureDefinition').flatMap(({ definition }) =>
    definition.differential.element
      .flatMap(({ id, constraint = [] }) => [id, ...constraint.map(({ key }) => key)])
      .map((part) => `${definition.url}#${part}`),
  );
  const searches = ofType<CapabilityStatement>(definitions, 'CapabilityStatement').flatMap(
    ({ definition: { url, rest = [] } }) =>
      rest
        .flatMap(({ resource = [] }) => resource)
        .flatMap(({ type, searchParam = [] }) => searchParam.map(({ name }) => `${url}#${type}.${name}`)),
  );
  return new Set([...whole, ...parts, ...searches]);
}
