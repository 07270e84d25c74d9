import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fhirPackages } from '../packages/fhirPackage.ts';
import type { Core, CoreStructure } from './core.ts';

/** FHIR R5's own definitions, read when they are first asked for. */
export function readCore(): Core {
  const folder = fhirPackages().find(({ id }) => id === 'hl7.fhir.r5.core')?.folder ?? '';
  const known = new Map<string, CoreStructure | undefined>();
  return (type) => {
    if (!known.has(type)) {
      const file = path.join(folder, `StructureDefinition-${path.basename(type)}.json`);
      known.set(type, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
    }
    return known.get(type);
  };
}
