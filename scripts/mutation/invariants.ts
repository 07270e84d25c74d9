import type { Definition, StructureDefinition } from '../coverage/definition.ts';
import type { JsonObject } from '../coverage/node.ts';
import type { Severity } from '../issue.ts';
import type { Source } from './constraint.ts';
import { type Attempt, type Mutant, referenceTo } from './mutant.ts';

/** A case of `scripts/cases`, as far as it shows an invariant to be violated. */
export interface DeclaredCase {
  readonly profile: string;
  /** Reference of the example that it edits. */
  readonly base: string;
  readonly verifies: readonly string[];
  readonly expected: readonly {
    readonly severity: Severity;
    readonly id: string;
    readonly location: string;
  }[];
  resource(): JsonObject;
}

/** Each invariant of a profile, violated by the cases that are declared for it; those of the profile itself first. */
export function violated(
  { guide }: Source,
  { structure }: Definition,
  cases: readonly DeclaredCase[],
): Mutant[] {
  const examples = new Map(
    guide.examples.roots.map(({ value }) => [referenceTo(value as JsonObject), value as JsonObject]),
  );
  const own = [...cases].sort(
    (left, right) => Number(right.profile === structure.id) - Number(left.profile === structure.id),
  );
  return structure.differential.element.flatMap(({ id, constraint = [] }) =>
    constraint.map(
      ({ key }): Mutant => ({
        id: `${structure.id}#${id}:invariant:${key}`,
        profile: structure.id,
        kind: 'invariant',
        attempts: own.flatMap((each) => violation(each, key, structure, examples.get(each.base))),
      }),
    ),
  );
}

/** A case of another profile of the same type shows the invariant of this one where it is validated against this one. */
function violation(
  declared: DeclaredCase,
  key: string,
  { id, url, type }: StructureDefinition,
  example: JsonObject | undefined,
): Attempt[] {
  const signs = declared.expected
    .filter((issue) => issue.id === key)
    .map((issue) => ({ ...issue, mentions: [`(defined in ${url})`] }));
  if (example === undefined || signs.length === 0 || !declared.verifies.includes(key)) return [];
  const isOwn = declared.profile === id;
  if (!isOwn && example.resourceType !== type) return [];
  return [{ example, resource: () => declared.resource(), profiles: isOwn ? [] : [url], signs }];
}
