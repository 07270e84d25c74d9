import { afterAll, expect, test } from 'vitest';
import { loadCases } from '../../scripts/cases/loadCases.ts';
import type { Case } from '../../scripts/cases/manifest.ts';
import { complaint } from '../../scripts/cases/runCase.ts';
import { runCases } from '../../scripts/cases/runCases.ts';
import { ValidatorCrash, ValidatorFault } from '../../scripts/validator/faults.ts';
import type { OperationOutcome } from '../../scripts/validator/operationOutcome.ts';
import { startReferenceServer } from '../../scripts/validator/referenceServer.ts';
import type { ValidationRequest } from '../../scripts/validator/validator.ts';

const { guide, known } = loadCases([]);
const references = await startReferenceServer();
afterAll(() => references.close());

const nothing: OperationOutcome = { resourceType: 'OperationOutcome', issue: [] };
const resource = { resourceType: 'Basic', id: 'b' };
const named = (name: string): Case => ({
  file: 'f',
  line: 1,
  profile: 'p',
  name,
  base: 'Basic/b',
  verifies: [],
  expected: [],
  resource: () => ({ ...resource, language: name }),
});

async function run(
  cases: readonly Case[],
  validate: (request: ValidationRequest) => Promise<OperationOutcome>,
) {
  const results: string[] = [];
  for await (const [{ name }, result] of runCases(cases, {
    validator: { validate },
    references,
    guide,
    known,
  })) {
    results.push(
      `${name}: ${result instanceof ValidatorFault ? result.name : complaint(result) || 'as declared'}`,
    );
  }
  return results;
}

test('a crash of the validator in the middle loses no result of the others', async () => {
  const results = await run(['a', 'b', 'c', 'd'].map(named), async ({ bytes }) => {
    if (Buffer.from(bytes).includes('"language":"b"')) throw new ValidatorCrash(undefined);
    return nothing;
  });
  expect(results).toEqual(['a: as declared', 'b: ValidatorCrash', 'c: as declared', 'd: as declared']);
});

test('the edited example is resolved in place of the original, for its own case alone', async () => {
  const seen: string[] = [];
  let address = '';
  await run([named('x'), named('y')], async (request) => {
    address = request.references ?? '';
    const { language } = (await (await fetch(`${address}/Basic/b`)).json()) as { language: string };
    seen.push(language);
    return nothing;
  });
  expect(seen.sort()).toEqual(['x', 'y']);
  expect((await fetch(`${address}/Basic/b`)).status).toBe(404);
});

test('an invariant on which the engines differ is a complaint that shows both answers', async () => {
  const broken = structuredClone(known.examples.get('ImagingStudy/chest-ct-imaging-study'));
  const study = {
    ...named('s'),
    base: 'ImagingStudy/chest-ct-imaging-study',
    resource: () => ({ ...broken, numberOfSeries: 1 }),
  };
  const [result] = await run([study], async () => nothing);
  expect(result).toContain('im-study-4 at ImagingStudy: fhirpath.js says false, the HL7 validator says true');
});
