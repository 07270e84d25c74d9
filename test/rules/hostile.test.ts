import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { checkReport, checkTogether } from '../../scripts/rules/checkReport.ts';
import { Neighbours } from '../../scripts/rules/neighbours.ts';
import { loadRuleCases } from '../../scripts/rules/ruleCases.ts';

const bases = [...new Map(loadRuleCases().map(({ base, before }) => [base, before])).values()];

/** Every place in a resource, as the members and indices that lead there. */
function places(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => places(child, [...at, key]))];
}

function withValue(resource: JsonObject, at: readonly (string | number)[], value: unknown): JsonObject {
  if (at.length === 0) return resource;
  const copy = structuredClone(resource) as Record<string | number, unknown>;
  let parent = copy;
  for (const step of at.slice(0, -1)) parent = parent[step] as typeof parent;
  parent[at.at(-1) ?? ''] = value;
  return copy as JsonObject;
}

/** Seconds are few in CI: `FUZZ_RUNS=100000 npm test -- rules/hostile` looks for longer. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 400);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('__proto__', 'urn:uuid:', '#', '', '../../etc', -1, 1e308, null, [[]], [null], {
    reference: 1,
  }),
);

test('no rule throws, whatever stands in the place of an element', () => {
  const mutated = fc
    .constantFrom(...bases)
    .chain((base) =>
      fc.tuple(
        fc.constant(base),
        fc.array(fc.tuple(fc.constantFrom(...places(base)), anything), { minLength: 1, maxLength: 4 }),
      ),
    );
  fc.assert(
    fc.property(mutated, ([base, edits]) => {
      let resource = base;
      for (const [at, value] of edits) {
        try {
          resource = withValue(resource, at, value);
        } catch {
          // An earlier edit took the place away.
        }
      }
      const neighbours = new Neighbours();
      for (const [index, each] of [resource, base].entries()) neighbours.add(String(index), each);
      const issues = [
        ...checkReport(resource),
        ...checkTogether([resource, ...bases]).flat(),
        ...neighbours.issuesOf('0'),
      ];
      for (const { location, message } of issues) {
        expect(location).toMatch(/^[A-Za-z]*/);
        expect(message).not.toContain('[object Object]');
      }
    }),
    { numRuns, seed: 7 },
  );
});

test('no rule throws on JSON that is not FHIR at all', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('resourceType', 'entry', 'type', 'section', 'id'), anything),
      (resource) => {
        checkReport({ ...resource, resourceType: 'Bundle' });
        checkTogether([resource, { ...resource, resourceType: 'DiagnosticReport' }]);
      },
    ),
    { numRuns, seed: 7 },
  );
});

test('a Bundle in a Bundle in a Bundle is looked into, sixty deep', () => {
  let bundle: JsonObject = { resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] };
  for (let depth = 0; depth < 60; depth++) {
    bundle = {
      resourceType: 'Bundle',
      type: 'searchset',
      total: 0,
      entry: [{ resource: bundle, search: { mode: 'match' } }],
    };
  }
  expect(checkReport(bundle).filter(({ id }) => id === 'searchset-total')).toHaveLength(60);
});

test('takes time in proportion to the entries, not to their square', () => {
  const chain = (length: number): JsonObject => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: Array.from({ length }, (_, index) => ({
      fullUrl: `https://a.example/Observation/${index}`,
      resource: {
        resourceType: index === 0 ? 'DiagnosticReport' : 'Observation',
        id: String(index),
        hasMember: [{ reference: `Observation/${index + 1 === length ? 1 : index + 1}` }],
      },
    })),
  });
  expect(checkReport(chain(20_000)).map(({ id }) => id)).toContain('bundle-member-cycle');
});
