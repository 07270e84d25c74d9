import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { layOutPackages } from '../../scripts/packages/packageCache.ts';
import { generatedResources, root } from '../../scripts/paths.ts';
import { startTerminologyServer } from '../../scripts/terminology/server.ts';
import { startJvmValidator } from '../../scripts/validator/jvmValidator.ts';

/** HL7 Europe's core profiles as far as the guide's own claim to comply with them. */
const euBaseProfiles = path.join(root, 'test', 'fixtures', 'eu-base-r5');

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one validator that all tests of a run share. */
    readonly validator: string;
    /** Address of the terminology server that it asks. */
    readonly terminology: string;
  }
}

/** Starts one warm validator for the whole run, with the guide's definitions and our terminology server. */
export default async function warmValidator(project: TestProject): Promise<() => Promise<void>> {
  layOutPackages();
  const terminology = await startTerminologyServer();
  const process = await startJvmValidator({
    terminology: terminology.url,
    definitions: [generatedResources, euBaseProfiles],
  });
  project.provide('validator', process.address);
  project.provide('terminology', terminology.url);
  return async () => {
    await process.stop();
    await terminology.close();
  };
}
