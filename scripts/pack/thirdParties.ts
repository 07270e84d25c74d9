import type { GeneratedFile } from '../generated/generatedFile.ts';
import { readMaterials } from './readMaterials.ts';
import { componentsOf, licencesPage } from './sbom.ts';

/** The list of what is in the package of others. */
export const thirdParties = (): GeneratedFile => ({
  file: 'docs/third-parties.md',
  text: licencesPage(componentsOf(readMaterials())),
});
