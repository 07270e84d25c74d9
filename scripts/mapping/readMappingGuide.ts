import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import dcmjs from 'dcmjs';
import dicomCodes from '../../data/dicom/dcm-codes.json' with { type: 'json' };
import { guideArtefacts } from '../compile/guideIndex.ts';
import { readJson } from '../compile/readJson.ts';
import { indexDefinitions, type StructureDefinition } from '../coverage/definition.ts';
import { packageFolder } from '../packages/fhirPackage.ts';
import { root } from '../paths.ts';
import type { BaseElement } from './element.ts';
import { type ConceptMap, readElementMap } from './elementMap.ts';
import { fshLine } from './fshLine.ts';
import type { AttributeOf, Locate, MappingGuide } from './guide.ts';

interface BaseStructure {
  readonly snapshot: { readonly element: readonly BaseElement[] };
}

/** The compiled guide as mappings are checked, FHIR's own definitions, and what DICOM has. */
export function readMappingGuide(): MappingGuide {
  const artefacts = guideArtefacts().filter(({ isExample }) => !isExample);
  const ofType = (type: string) => artefacts.filter(({ reference }) => reference.startsWith(`${type}/`));
  const structures = ofType('StructureDefinition').map(({ file }) => readJson<StructureDefinition>(file));
  const conceptMaps = ofType('ConceptMap').map(({ file }) => readJson<ConceptMap>(file));
  const files = artefacts.map(({ reference, source }) => [reference, source.replace(/:\d+$/, '')] as const);
  const models = structures.filter(({ derivation }) => derivation === 'specialization');
  return {
    definitions: indexDefinitions(structures),
    models: new Map(models.map((model) => [model.url, model])),
    maps: conceptMaps.map(readElementMap),
    base: readBaseElements(),
    attributeOf,
    dicomCodes: new Map(Object.entries(dicomCodes.codes)),
    locate: locateIn(new Map(files)),
  };
}

function readBaseElements() {
  const known = new Map<string, ReadonlyMap<string, BaseElement> | undefined>();
  return (type: string) => {
    if (!known.has(type)) known.set(type, readSnapshot(type));
    return known.get(type);
  };
}

function readSnapshot(type: string): ReadonlyMap<string, BaseElement> | undefined {
  const file = path.join(packageFolder('hl7.fhir.r5.core'), `StructureDefinition-${type}.json`);
  // The type of an id (`Element.id`) is a URL, and there is no file of that name.
  if (type.includes('/') || !existsSync(file)) return undefined;
  return new Map(readJson<BaseStructure>(file).snapshot.element.map((element) => [element.id, element]));
}

const attributeOf: AttributeOf = (tag) => {
  const attribute = dcmjs.data.DicomMetaDictionary.dictionary[tag];
  return attribute && { keyword: attribute.name, representation: attribute.vr };
};

/** `Mapping/ID` are the mappings of the profile `ID` to DICOM, which are no artefact of the compiled guide. */
function locateIn(files: ReadonlyMap<string, string>): Locate {
  return (artefact, words) => {
    const [type, id] = artefact.split('/');
    const file = type === 'Mapping' ? `input/fsh/mappings/DicomTo${id}.fsh` : files.get(artefact);
    if (file === undefined || !existsSync(path.join(root, file))) return '';
    return `${file}:${fshLine(readFileSync(path.join(root, file), 'utf8'), words)}`;
  };
}
