import type { ReferenceIndex } from '../input/indexReferences.ts';
import { layOutPackages } from '../packages/packageCache.ts';
import { generatedResources } from '../paths.ts';
import { probeUpstream } from '../terminology/probeUpstream.ts';
import { startTerminologyServer } from '../terminology/server.ts';
import { startJvmValidator } from './jvmValidator.ts';
import { startReferenceServer } from './referenceServer.ts';
import { restartingValidator } from './restartingValidator.ts';
import type { Validator } from './validator.ts';

export interface ValidatorOptions {
  /** Folders and package files of other guides, loaded after this guide's own definitions. */
  readonly packages?: readonly string[];
  /** A terminology server to ask what ours cannot know; none is asked unless it is named. */
  readonly upstream?: string;
  readonly context?: 'lazy' | 'full';
}

export interface StartedValidator extends Validator {
  /** Resolves relative references to these resources from now on; before, only within a resource or Bundle. */
  resolveFrom(index: ReferenceIndex): void;
  /** Questions to `upstream` that failed, oldest first: their codes are "not verified". */
  readonly upstreamFaults: readonly { readonly url: string; readonly reason: string }[];
}

/**
 * Starts what a validation needs: the FHIR packages laid out, our terminology server and the server of references
 * on loopback, and the HL7 validator with this guide's definitions. Closing it ends all of them.
 *
 * @throws PackageDrift, MissingRequirement, ValidatorStartFault; Fault where `upstream` does not answer
 */
export async function startValidator({
  packages = [],
  upstream,
  context = 'lazy',
}: ValidatorOptions = {}): Promise<StartedValidator> {
  if (upstream !== undefined) await probeUpstream(upstream);
  layOutPackages();
  const terminology = await startTerminologyServer(upstream === undefined ? {} : { upstream });
  const references = await startReferenceServer();
  const closeServers = async () => {
    await references.close();
    await terminology.close();
  };
  const definitions = [generatedResources, ...packages];
  const start = () => startJvmValidator({ terminology: terminology.url, definitions, context });
  try {
    const validator = await restartingValidator(start);
    return {
      validate: (request) => validator.validate({ references: references.address, ...request }),
      convert: (xml) => validator.convert(xml),
      reload: () => validator.reload(),
      close: async () => {
        await validator.close();
        await closeServers();
      },
      resolveFrom: (index) => references.use(index),
      upstreamFaults: terminology.upstreamFaults,
    };
  } catch (cause) {
    await closeServers();
    throw cause;
  }
}
