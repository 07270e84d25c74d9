import { existsSync } from 'node:fs';
import path from 'node:path';
import { guideArtefacts } from '../compile/guideIndex.ts';
import { readJson } from '../compile/readJson.ts';
import { Fault } from '../faults.ts';
import { fhirPackages } from '../packages/fhirPackage.ts';
import { root } from '../paths.ts';
import type { CoverageInput } from './coverage.ts';
import type { Sources } from './coverageReport.ts';
import { type StructureDefinition, type ValueSet, withoutVersion } from './definition.ts';
import type { JsonObject } from './node.ts';
import type { Reasons } from './reasons.ts';

/** The compiled guide as coverage reads it, and where the FSH of each artefact is. */
export function readGuide(): CoverageInput & { readonly sources: Sources } {
  const artefacts = guideArtefacts();
  const ofType = (type: string) =>
    artefacts.filter(({ reference, isExample }) => !isExample && reference.startsWith(`${type}/`));
  const structures = ofType('StructureDefinition').map(({ file }) => readJson<StructureDefinition>(file));
  const valueSets = ofType('ValueSet').map(({ file }) => readJson<ValueSet>(file));
  return {
    structures,
    valueSets,
    otherValueSets: valueSetsOfPackages(structures, valueSets),
    examples: artefacts.filter(({ isExample }) => isExample).map(({ file }) => readJson<JsonObject>(file)),
    sources: new Map(artefacts.map(({ reference, source }) => [reference, source])),
  };
}

/**
 * The reasons in `file`; none where there is no such file.
 *
 * @throws Fault where it is not an object of strings
 */
export function readReasons(file: string): Reasons {
  if (!existsSync(file)) return {};
  const reasons = readJson<unknown>(file);
  const isReasons =
    typeof reasons === 'object' &&
    reasons !== null &&
    !Array.isArray(reasons) &&
    Object.values(reasons).every((reason) => typeof reason === 'string');
  if (isReasons) return reasons as Reasons;
  throw new Fault(
    `${path.relative(root, file)} is not an object of reasons by id: write { "id": "reason" }.`,
  );
}

/** The value sets of the installed FHIR packages that the guide's elements and value sets name. */
function valueSetsOfPackages(
  structures: readonly StructureDefinition[],
  own: readonly ValueSet[],
): ValueSet[] {
  const folders = fhirPackages().map(({ folder }) => folder);
  const named = [
    ...structures.flatMap(({ differential }) => differential.element.map(({ binding }) => binding?.valueSet)),
    ...own.flatMap(valueSetsNamedBy),
  ].filter((url) => url !== undefined);
  const known = new Map<string, ValueSet | undefined>(own.map((valueSet) => [valueSet.url, valueSet]));
  const found: ValueSet[] = [];
  for (let url = named.pop(); url !== undefined; url = named.pop()) {
    const plain = withoutVersion(url);
    if (known.has(plain)) continue;
    const valueSet = folders
      .map((folder) => path.join(folder, `ValueSet-${path.basename(plain)}.json`))
      .filter((file) => existsSync(file))
      .map((file) => readJson<ValueSet>(file))
      .find((each) => each.url === plain);
    known.set(plain, valueSet);
    if (valueSet === undefined) continue;
    found.push(valueSet);
    named.push(...valueSetsNamedBy(valueSet));
  }
  return found;
}

const valueSetsNamedBy = ({ compose }: ValueSet): string[] =>
  [...(compose?.include ?? []), ...(compose?.exclude ?? [])].flatMap(({ valueSet = [] }) => valueSet);
