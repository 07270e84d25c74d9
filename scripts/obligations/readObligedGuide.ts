import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Artefact, guideArtefacts } from '../compile/guideIndex.ts';
import { readJson } from '../compile/readJson.ts';
import { packageFolder } from '../packages/fhirPackage.ts';
import { root } from '../paths.ts';
import {
  type Actor,
  type ObligedElement,
  type ObligedGuide,
  type ObligedStructure,
  type Profile,
  profilesOf,
} from './definition.ts';
import { fshLine } from './fshLine.ts';

interface CodeSystem {
  readonly concept?: readonly (CodeSystem & { readonly code: string })[];
}

/** The compiled guide with FHIR's own definitions, as the obligations are judged by. */
export function readObligedGuide(): ObligedGuide & { readonly structures: readonly ObligedStructure[] } {
  const artefacts = guideArtefacts();
  const ofType = <T>(type: string): T[] =>
    artefacts
      .filter(({ reference }) => reference.startsWith(`${type}/`))
      .map(({ file }) => readJson<T>(file));
  const structures = ofType<ObligedStructure>('StructureDefinition');
  return {
    structures,
    profiles: profilesOf(structures),
    actors: ofType<Actor>('ActorDefinition'),
    codes: new Set(codesOf(readJson(packaged('hl7.fhir.uv.extensions.r5', 'CodeSystem-obligation')))),
    typeElements: typeElements(),
    sourceOf: sourceIn(artefacts),
  };
}

const packaged = (packageId: string, name: string): string =>
  path.join(packageFolder(packageId), `${name}.json`);

const codesOf = ({ concept = [] }: CodeSystem): string[] =>
  concept.flatMap((each) => [each.code, ...codesOf(each)]);

function typeElements(): ObligedGuide['typeElements'] {
  const known = new Map<string, readonly ObligedElement[] | undefined>();
  return (type) => {
    if (!known.has(type)) {
      const file = packaged('hl7.fhir.r5.core', `StructureDefinition-${type}`);
      known.set(
        type,
        existsSync(file)
          ? readJson<{ snapshot: { element: readonly ObligedElement[] } }>(file).snapshot.element
          : undefined,
      );
    }
    return known.get(type);
  };
}

/** The line of the element in the profile's own FSH file; where a ruleset states it, that of the profile. */
function sourceIn(artefacts: readonly Artefact[]): ObligedGuide['sourceOf'] {
  const sources = new Map(artefacts.map(({ reference, source }) => [reference, source]));
  return ({ id }: Profile, elementId) => {
    const source = sources.get(`StructureDefinition/${id}`) ?? '';
    const file = source.replace(/:\d+$/, '');
    if (file === '') return source;
    const line = fshLine(readFileSync(path.join(root, file), 'utf8'), elementId);
    return line === undefined ? source : `${file}:${line}`;
  };
}
