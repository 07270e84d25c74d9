import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDefinitions } from '../capability/readDefinitions.ts';
import type { Actor } from '../obligations/definition.ts';
import { readObligedGuide } from '../obligations/readObligedGuide.ts';
import { packageFolder } from '../packages/fhirPackage.ts';
import { generatedResources } from '../paths.ts';
import { requirementsOf } from '../trace/requirement.ts';
import { type Capability, type CapabilityStatement, capabilityOf } from './capability.ts';
import { type ExtensionTitle, type Minimum, minimumOf } from './minimum.ts';

/** The minimum of each actor of the compiled guide, in the order of their ids. */
export function readMinimums(guide = readObligedGuide()): Minimum[] {
  const own = new Map(guide.structures.map(({ url, title }) => [url, title]));
  const titleOf: ExtensionTitle = (url) => own.get(url) ?? titleInPackage(url);
  const requirements = requirementsOf(readDefinitions());
  const rulesOf = ({ id }: Actor) =>
    requirements
      .filter(({ actors }) => actors.includes(id))
      .map(({ key, sentence, page }) => ({ key, sentence, page }));
  return [...guide.actors]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((actor) => minimumOf(guide, actor, titleOf, readCapability(actor), rulesOf(actor)));
}

function titleInPackage(url: string): string | undefined {
  const name = `StructureDefinition-${path.basename(url)}.json`;
  const file = path.join(packageFolder('hl7.fhir.uv.extensions.r5'), name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).title : undefined;
}

/** The CapabilityStatement that the actor names, where the guide has it. */
function readCapability({ capabilities = '' }: Actor): Capability | undefined {
  const file = path.join(generatedResources, `CapabilityStatement-${path.basename(capabilities)}.json`);
  if (!existsSync(file)) return undefined;
  const statement: CapabilityStatement = JSON.parse(readFileSync(file, 'utf8'));
  return statement.url === capabilities ? capabilityOf(statement) : undefined;
}
