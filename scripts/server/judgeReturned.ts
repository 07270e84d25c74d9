import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonObject } from '../coverage/node.ts';
import { limits } from '../input/limits.ts';
import { readResource } from '../input/readResource.ts';
import { RuleRun } from '../rules/ruleRun.ts';
import { validateSamples } from '../validator/validateSamples.ts';
import type { Validator } from '../validator/validator.ts';
import type { Verdict } from '../validator/verdict.ts';

/** Validates what a server returned: a verdict for each, in order. */
export type Judge = (resources: readonly JsonObject[]) => Promise<readonly Verdict[]>;

/**
 * The verdicts of the HL7 validator and of the rules between resources on what a server returned, in its order. Nothing of it is
 * written to disk: the validator asks for what they refer to on loopback.
 */
export async function judgeReturned(
  resources: readonly JsonObject[],
  validator: Validator,
): Promise<Verdict[]> {
  const samples = resources.map((resource) =>
    readResource(
      Buffer.from(JSON.stringify(resource)),
      { path: `${resource.resourceType}/${resource.id}`, format: 'json', firstLine: 1 },
      limits,
    ),
  );
  const rules = new RuleRun((xml) => validator.convert(xml));
  // Within a document addresses are its own, not those of the server: it is checked by itself.
  for (const sample of samples)
    if (!('kind' in sample) && sample.resourceType !== 'Bundle') await rules.take(sample);
  const references = await serveReferences(resources);
  try {
    const resolving: Validator = {
      ...validator,
      validate: (request) => validator.validate({ ...request, references: references.address }),
    };
    return await Array.fromAsync(
      validateSamples(samples, resolving, { rules: (sample) => rules.check(sample) }),
    );
  } finally {
    await references.close();
  }
}

/** `GET /Composition/1` gives that resource, or 404. */
async function serveReferences(resources: readonly JsonObject[]) {
  const known = new Map(resources.map((each) => [`/${each.resourceType}/${each.id}`, each]));
  const server = createServer((request, response) => {
    const resource = known.get(request.url ?? '');
    if (resource === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(resource));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
