import { inject } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { checkServer } from '../../scripts/server/checkServer.ts';
import { type Judge, judgeReturned } from '../../scripts/server/judgeReturned.ts';
import type { Result, ServerReport } from '../../scripts/server/result.ts';
import type { ServerOptions } from '../../scripts/server/serverOptions.ts';
import { askConversion, askValidator } from '../../scripts/validator/httpValidator.ts';
import type { Validator } from '../../scripts/validator/validator.ts';
import { definitions } from './double.ts';

/** Finds nothing wrong with anything. */
export const lenient: Judge = async (resources) =>
  resources.map((resource: JsonObject) => ({
    path: `${resource.resourceType}/${resource.id}`,
    kind: 'validated',
    resourceType: String(resource.resourceType),
    entries: 0,
    profiles: [],
    issues: [],
    notVerified: [],
    milliseconds: 0,
  }));

const validator: Validator = {
  validate: (request) => askValidator(inject('validator'), request),
  convert: (xml) => askConversion(inject('validator'), xml),
  reload: async () => {},
  close: async () => {},
};

/** The HL7 validator and the rules between resources. */
export const strict: Judge = (resources) => judgeReturned(resources, validator);

export const quick: Partial<ServerOptions> = {
  headersMs: 5000,
  responseMs: 5000,
  backoffMs: 5,
  retryAfterMs: 20,
};

/** Checks a server as a provider. */
export const check = (
  base: string,
  options: Partial<ServerOptions> = {},
  judge = lenient,
): Promise<ServerReport> =>
  checkServer(new URL(base), 'EuImagingReportProvider', judge, { ...quick, ...options }, definitions);

export const resultOf = ({ results }: ServerReport, key: string): Result | undefined =>
  results.find((each) => each.key === key);

/** Keys of the results that are broken, with the ids of their findings. */
export const brokenOf = ({ results }: ServerReport): Record<string, string[]> =>
  Object.fromEntries(
    results
      .filter(({ state }) => state === 'broken')
      .map(({ key, findings }) => [key, [...new Set(findings.map(({ id }) => id))]]),
  );
