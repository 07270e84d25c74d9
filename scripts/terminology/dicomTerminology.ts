import { type CodeSystem, type Concept, definedCodeSystem } from './codeSystem.ts';
import { isObject, optional } from './parse.ts';
import type { CodeSystemDefinition, ConceptSet, ValueSetDefinition } from './resources.ts';
import type { TerminologySource } from './source.ts';

export const dcm = 'http://dicom.nema.org/resources/ontology/DCM';
const uri = 'urn:ietf:rfc:3986';
const part16 = 'http://dicom.nema.org/medical/dicom/current/output/chtml/part16';
const sopClassTable =
  'http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1';

/** The content of data/dicom, as unknown JSON. */
export interface DicomData {
  readonly codes: unknown;
  readonly contextGroups: unknown;
  readonly sopClasses: unknown;
}

/**
 * DICOM's own terminology: the code system DCM, held completely (DICOM PS3.16 Annex D), the context groups (PS3.16
 * Annex B) and the table of storage SOP classes (PS3.4 Table B.5-1) as the value sets that FHIR R5 binds to.
 */
export function dicomTerminology({ codes, contextGroups, sopClasses }: DicomData): TerminologySource {
  const groups = parseContextGroups(contextGroups);
  const definition = dcmDefinition(strings(member(codes, 'codes')), groups);
  const valueSets = new Map(groups.map((group) => [group.url, group]));
  const table = sopClassValueSet(sopClassNames(sopClasses));
  valueSets.set(table.url, table);
  const byId = new Map([...valueSets.values()].map((valueSet) => [valueSet.id, valueSet]));
  const codeSystem = definedCodeSystem(definition);
  return {
    codeSystem: (url) => (url === dcm ? codeSystem : undefined),
    valueSet: (url) => valueSets.get(url),
    expansion: () => undefined,
    resource: (type, by) => {
      if (type === 'CodeSystem') {
        const wanted = 'url' in by ? by.url === dcm : by.id === 'dicom-dcm';
        return wanted ? codeSystemResource(codeSystem) : undefined;
      }
      const found = 'url' in by ? valueSets.get(by.url) : byId.get(by.id);
      return found && valueSetResource(found);
    },
    codeSystemUrls: () => [dcm],
  };
}

/** The names of SOP classes, by their UID as a URI (`urn:oid:1.2.840.10008.5.1.4.1.1.2`). */
export function sopClassNames(sopClasses: unknown): Map<string, string> {
  return new Map(
    [...strings(member(sopClasses, 'sopClasses'))].map(([uid, name]) => [`urn:oid:${uid}`, name]),
  );
}

interface DicomValueSet extends ValueSetDefinition {
  readonly id: string;
  readonly url: string;
}

function parseContextGroups(json: unknown): DicomValueSet[] {
  const groups = member(json, 'cids');
  return Object.entries(isObject(groups) ? groups : {}).map(([cid, group]) => {
    const members = member(group, 'members');
    const include = Object.entries(isObject(members) ? members : {}).map(([system, concepts]) =>
      conceptSet(system, Array.isArray(concepts) ? concepts : []),
    );
    return {
      id: `dicom-cid-${cid}`,
      url: `${part16}/sect_CID_${cid}.html`,
      ...optional('name', name(group)),
      title: `CID ${cid} ${name(group) ?? ''}`.trim(),
      compose: { include, exclude: [] },
    };
  });
}

/** A member is a code, or a code and its meaning; the terms of SNOMED CT are left out. */
function conceptSet(system: string, members: readonly unknown[]): ConceptSet {
  const concepts = members.flatMap((entry: unknown) => {
    const [code, display]: unknown[] = Array.isArray(entry) ? entry : [entry];
    if (typeof code !== 'string') return [];
    return [{ code, ...optional('display', typeof display === 'string' ? display : undefined) }];
  });
  return { system, concepts, filters: [], valueSets: [] };
}

/** Storage SOP classes only: the data lists a few others that are not in the table. */
function sopClassValueSet(names: ReadonlyMap<string, string>): DicomValueSet {
  const storage = [...names].filter(
    ([, name]) => / Storage(?: - .*)?$/.test(name) && !/Directory/.test(name),
  );
  return {
    id: 'dicom-storage-sop-classes',
    url: sopClassTable,
    name: 'StandardSOPClasses',
    title: 'Standard SOP Classes (DICOM PS3.4 Table B.5-1)',
    compose: { include: [conceptSet(uri, storage)], exclude: [] },
  };
}

/** A context group may give a code a shorter meaning than Annex D ("Other" for "Other Modality"): both are right. */
function dcmDefinition(
  codes: ReadonlyMap<string, string>,
  groups: readonly DicomValueSet[],
): CodeSystemDefinition {
  const meanings = new Map<string, Set<string>>();
  for (const { code, display } of groups.flatMap(membersInDcm)) {
    if (display === undefined || display === codes.get(code)) continue;
    meanings.set(code, (meanings.get(code) ?? new Set()).add(display));
  }
  return {
    url: dcm,
    name: 'DCM',
    content: 'complete',
    caseSensitive: true,
    concepts: [...codes].map(([code, display]) => ({
      code,
      display,
      designations: [...(meanings.get(code) ?? [])].map((value) => ({ language: 'en', value })),
      properties: [],
      concepts: [],
    })),
  };
}

const membersInDcm = ({ compose }: DicomValueSet) =>
  (compose?.include ?? []).filter(({ system }) => system === dcm).flatMap(({ concepts }) => concepts);

function codeSystemResource(codeSystem: CodeSystem): object {
  const concept = ({ code, display, designations }: Concept) => ({
    code,
    display,
    ...(designations.length > 0 && { designation: designations }),
  });
  return {
    ...{ resourceType: 'CodeSystem', id: 'dicom-dcm', url: codeSystem.url, name: codeSystem.name },
    ...{ title: 'DICOM Controlled Terminology', status: 'active', publisher: 'NEMA MITA DICOM' },
    ...{ caseSensitive: true, content: 'complete' },
    concept: codeSystem.concepts()?.map(concept),
  };
}

function valueSetResource({ id, url, name, title, compose }: DicomValueSet): object {
  const include = compose?.include.map(({ system, concepts }) => ({ system, concept: concepts }));
  return {
    ...{ resourceType: 'ValueSet', id, url, name, title, status: 'active', publisher: 'NEMA MITA DICOM' },
    compose: { include },
  };
}

const member = (json: unknown, property: string): unknown => (isObject(json) ? json[property] : undefined);

function name(json: unknown): string | undefined {
  const value = member(json, 'name');
  return typeof value === 'string' ? value : undefined;
}

function strings(json: unknown): Map<string, string> {
  const entries = Object.entries(isObject(json) ? json : {});
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
