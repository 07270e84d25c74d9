/**
 * eu-imaging as a library (docs/library.md). What is exported here stays; what is not may change.
 *
 * @module
 */
import { startValidationRun, type ValidationOptions } from './validator/validationRun.ts';
import type { Verdict } from './validator/verdict.ts';

export type { JsonObject } from './coverage/node.ts';
export { compareReports } from './exchange/compareReports.ts';
export {
  type DocumentOptions,
  DocumentTooLarge,
  fetchDocument,
  NoDocument,
} from './exchange/fetchDocument.ts';
export { type HttpSourceOptions, httpSource, ServerFault } from './exchange/httpSource.ts';
export type { ResourceSource } from './exchange/resourceSource.ts';
export { type Assembly, NoReport, toDocument } from './exchange/toDocument.ts';
export { type Sending, toSubmission } from './exchange/toSubmission.ts';
export { type Exchanged, toTransaction } from './exchange/toTransaction.ts';
export { Fault, MissingRequirement } from './faults.ts';
export type { Issue, Severity } from './issue.ts';
export { catalogue as rules } from './rules/catalogue.ts';
export { checkReport, checkTogether } from './rules/checkReport.ts';
export type { Rule } from './rules/rule.ts';
export type { ValidationOptions, Verdict };

/**
 * Validates files and folders of FHIR R5 resources by the HL7 validator, offline, and by the rules between resources. The verdicts come
 * one by one, in the order of the files; the validator ends with them, or when the loop is left.
 *
 * @throws MissingRequirement where Java or Maven is missing; Fault where the validator cannot be started
 */
export async function* validate(
  paths: readonly string[],
  options: ValidationOptions = {},
): AsyncGenerator<Verdict> {
  const run = await startValidationRun(paths, options);
  try {
    yield* run.verdicts;
  } finally {
    await run.close();
  }
}
