import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageCacheFolder } from '../packages/packageCache.ts';
import { root } from '../paths.ts';
import { type CodeSystem, knownCodes } from './codeSystem.ts';
import { dicomTerminology, sopClassNames } from './dicomTerminology.ts';
import { languages, mediaTypes, ucum, uris } from './grammars.ts';
import { codesInExpansions, packageSource } from './packageSource.ts';
import { isObject } from './parse.ts';
import { fixedSource, sourceOf, type TerminologySource } from './source.ts';

export const loinc = 'http://loinc.org';
export const snomedCt = 'http://snomed.info/sct';
const ehdsPriorityCategory =
  'http://hl7.eu/fhir/eu-health-data-api/CodeSystem/eehrxf-document-priority-category-cs';

/** Everything that is known without a network: DICOM, grammars, the LOINC and SNOMED CT codes of this guide, packages. */
export function defaultSource(cacheFolder: string = packageCacheFolder()): TerminologySource {
  const sopClasses = data('dicom/sop-classes.json');
  const packages = packageSource(cacheFolder);
  const dicom = dicomTerminology({
    codes: data('dicom/dcm-codes.json'),
    contextGroups: data('dicom/context-groups.json'),
    sopClasses,
  });
  const own = fixedSource({
    codeSystems: [
      ucum(),
      mediaTypes(),
      languages(),
      uris(sopClassNames(sopClasses)),
      knownCodes(loinc, readKnownCodes(data('terminology/loinc.json'))),
      knownCodes(snomedCt, readKnownCodes(data('terminology/snomed-ct.json'))),
      knownCodes(ehdsPriorityCategory, readKnownCodes(data('terminology/ehds-priority-category.json'))),
    ],
    valueSets: [radiologyPlaybook],
  });
  return sourceOf(own, dicom, fromExpansions(packages), packages);
}

/** Bound to by R5's ImagingStudy.procedure, and defined by properties of LOINC: in it or not can't be told here. */
const radiologyPlaybook = {
  url: 'http://loinc.org/vs/loinc-rsna-radiology-playbook',
  compose: {
    include: [
      {
        system: loinc,
        concepts: [],
        filters: [{ property: 'CLASS', op: '=', value: 'RAD' }],
        valueSets: [],
      },
    ],
    exclude: [],
  },
};

/** Country and currency codes, which no package defines: as the published expansions of FHIR R5 list them. */
function fromExpansions(packages: TerminologySource): TerminologySource {
  const valueSet = (id: string) => `http://hl7.org/fhir/ValueSet/${id}`;
  const makers = new Map<string, () => CodeSystem>(
    (
      [
        ['urn:iso:std:iso:3166', 'country', 'complete'],
        ['http://unstats.un.org/unsd/methods/m49/m49.htm', 'jurisdiction', 'partial'],
        ['urn:iso:std:iso:4217', 'currencies', 'partial'],
      ] as const
    ).map(([url, id, content]) => {
      return [url, () => knownCodes(url, codesInExpansions(packages, url, [valueSet(id)]), content)];
    }),
  );
  const made = new Map<string, CodeSystem>();
  return {
    ...fixedSource({}),
    codeSystem: (url) => {
      const codeSystem = made.get(url) ?? makers.get(url)?.();
      if (codeSystem) made.set(url, codeSystem);
      return codeSystem;
    },
    codeSystemUrls: () => [...makers.keys()],
  };
}

/** The codes of data/terminology/*.json: a list of codes, or codes with their displays. */
export function readKnownCodes(json: unknown): Map<string, string | undefined> {
  const codes: unknown = isObject(json) ? json.codes : undefined;
  if (Array.isArray(codes)) return new Map(codes.map((code: unknown) => [`${code}`, undefined]));
  return new Map(Object.entries(isObject(codes) ? codes : {}).map(([code, display]) => [code, `${display}`]));
}

function data(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, 'data', file), 'utf8'));
}
