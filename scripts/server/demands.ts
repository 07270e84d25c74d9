import type { Definition, Definitions, SearchParameter } from '../capability/definition.ts';
import { ofType } from '../capability/definition.ts';
import {
  type Capability,
  type CapabilityStatement,
  capabilityOf,
  type Expected,
  type ResourceCapability,
} from '../minimum/capability.ts';
import type { Promises } from './promises.ts';
import type { Demand, Expectation } from './result.ts';

/** One line of the CapabilityStatement of an actor, as something that a server can be tried with. */
export type Capable = Demand & {
  readonly type: string;
} & (
    | { readonly kind: 'read' | 'search-type' | 'other' }
    | { readonly kind: 'search'; readonly parameter: SearchParameter }
    | { readonly kind: 'include'; readonly include: string; readonly isReverse: boolean }
    | { readonly kind: 'operation'; readonly name: string }
  );

/** Whether a server has to do it, having the type at all: what it need not and does not say that it does is left out. */
export const isAsked = ({ expectation, promised }: Demand): boolean =>
  expectation === 'SHALL' || promised === true;

/**
 * What the CapabilityStatement of an actor of the guide asks of a server, type by type. What it asks of a type that a server need not
 * have is asked only where the server has the type.
 *
 * @param actor `EuImagingReportProvider`, the id of the actor and of its CapabilityStatement
 */
export function demandsOf(actor: string, definitions: Definitions, promises: Promises): Capable[] {
  const found = ofType<Definition & CapabilityStatement>(definitions, 'CapabilityStatement').find(
    ({ definition }) => definition.id === actor,
  );
  const capability = found && capabilityOf(found.definition);
  if (capability === undefined) throw new RangeError(`${actor} has no CapabilityStatement`);
  const page = `CapabilityStatement-${actor}.html`;
  return [
    ...ofServer(capability, page, promises),
    ...capability.resources.flatMap((each) => ofResource(each, page, definitions, promises)),
  ];
}

function ofServer({ interactions }: Capability, page: string, promises: Promises): Capable[] {
  return interactions.map(({ name, expectation }) => ({
    key: name,
    sentence: `takes a ${name} at its base`,
    expectation: strength(expectation),
    page,
    type: '',
    kind: 'other',
    promised: promises.interactions.has(name),
  }));
}

function ofResource(
  { name: type, expectation, interactions, searches, operations, includes }: ResourceCapability,
  page: string,
  definitions: Definitions,
  promises: Promises,
): Capable[] {
  const has = promises.resources.get(type);
  // What a type that may be missing asks for is no more than that type is.
  const within = (each: Expected): Expectation =>
    has === undefined && expectation !== 'SHALL' ? strength(expectation) : strength(each.expectation);
  const common = (each: Expected, key: string, sentence: string, promised: boolean | undefined) => ({
    key,
    sentence,
    expectation: within(each),
    page,
    type,
    promised: promised ?? false,
  });
  return [
    ...interactions.map(
      (each): Capable => ({
        ...common(
          each,
          `${type} ${each.name}`,
          `answers ${each.name} of ${type}`,
          has?.interactions.has(each.name),
        ),
        kind: each.name === 'read' || each.name === 'search-type' ? each.name : 'other',
      }),
    ),
    ...searches.flatMap((each): Capable[] => {
      const parameter = definitions.searchParameter(type, each.name);
      if (parameter === undefined) return [];
      const sentence = `finds ${type} by ${each.name} (${parameter.type})`;
      return [
        {
          ...common(each, `${type}?${each.name}`, sentence, has?.searches.has(each.name)),
          kind: 'search',
          parameter,
        },
      ];
    }),
    ...includes.map((each): Capable => {
      const isReverse = !each.name.startsWith(`${type}:`);
      const word = isReverse ? '_revinclude' : '_include';
      const isPromised =
        has?.includes.has(each.name) ||
        has?.includes.has('*') ||
        has?.includes.has(`${each.name.split(':')[0]}:*`);
      return {
        ...common(
          each,
          `${type}?${word}=${each.name}`,
          `returns with ${type} what ${each.name} leads to`,
          isPromised,
        ),
        kind: 'include',
        include: each.name,
        isReverse,
      };
    }),
    ...operations.map(
      (each): Capable => ({
        ...common(
          each,
          `${type}/$${each.name}`,
          `answers the operation $${each.name} on ${type}`,
          has?.operations.has(each.name),
        ),
        kind: 'operation',
        name: each.name,
      }),
    ),
  ];
}

const strength = (expectation: string): Expectation =>
  expectation === 'SHALL' || expectation === 'SHOULD' ? expectation : 'MAY';
