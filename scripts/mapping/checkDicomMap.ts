import { type Definition, fixedOrPattern } from '../coverage/definition.ts';
import type { Issue } from '../issue.ts';
import { dcm } from '../terminology/dicomTerminology.ts';
import { type DicomEntry, dicomEntries } from './dicomMap.ts';
import { type DicomAttribute, type DicomConcept, parseDicomStatement } from './dicomStatement.ts';
import { findElement } from './element.ts';
import { fshPath } from './fshLine.ts';
import type { MappingGuide } from './guide.ts';

/**
 * What is wrong with the mappings to DICOM: attributes and concepts that DICOM does not have or calls otherwise, another
 * concept than the profile itself asks for, something said twice, and a DICOM concept of a slice that is not mapped.
 */
export function checkDicomMap(guide: MappingGuide): Issue[] {
  const entries = dicomEntries(guide);
  return [
    ...entries.flatMap((entry) =>
      complaints(entry, guide).map((message) => finding('MAPPING-DICOM', entry, message, guide)),
    ),
    ...unmappedConcepts(entries).map((entry) =>
      finding('MAPPING-DICOM-UNMAPPED', entry, `${entry.element} is ${entry.map} and is not mapped.`, guide),
    ),
  ];
}

function complaints(entry: DicomEntry, guide: MappingGuide): string[] {
  const { profile, element, map } = entry;
  if (findElement(profile, element, guide.base) === undefined) {
    return [`${profile.structure.id} has no element ${element}.`];
  }
  const parts = parseDicomStatement(map);
  if (parts === undefined) {
    return [
      `"${map}" cannot be read: write Keyword (gggg,eeee), with > into sequences, or TID n (code, DCM, "meaning"); "; " between parts.`,
    ];
  }
  const written = map.split('; ');
  return [
    ...written
      .filter((part, index) => written.indexOf(part) < index)
      .map((part) => `${part} is there twice.`),
    ...parts.flatMap((part) =>
      part.kind === 'attribute' ? attributeComplaints(part, guide) : conceptComplaints(part, guide),
    ),
    ...otherConcept(entry, parts),
  ];
}

function attributeComplaints({ path }: DicomAttribute, { attributeOf }: MappingGuide): string[] {
  return path.flatMap(({ keyword, tag }, index) => {
    const attribute = attributeOf(tag);
    if (attribute === undefined) return [`DICOM has no attribute ${tag}.`];
    if (attribute.keyword !== keyword) return [`${tag} is ${attribute.keyword}, not ${keyword}.`];
    const isSequence = attribute.representation === 'SQ';
    return index < path.length - 1 && !isSequence ? [`${keyword} is no sequence, so nothing is in it.`] : [];
  });
}

function conceptComplaints({ code, meaning }: DicomConcept, { dicomCodes }: MappingGuide): string[] {
  const known = dicomCodes.get(code);
  if (known === undefined) return [`DICOM has no code ${code}.`];
  return known === meaning ? [] : [`${code} is "${known}", not "${meaning}".`];
}

function otherConcept(
  { profile, element }: DicomEntry,
  parts: readonly (DicomAttribute | DicomConcept)[],
): string[] {
  const concepts = parts.filter((part) => part.kind === 'concept').map(({ code }) => code);
  const wanted = dicomCodeOf(profile, element);
  if (wanted === undefined || concepts.length === 0 || concepts.includes(wanted)) return [];
  return [`${profile.structure.id} has the DICOM code ${wanted} here, not ${concepts.join(', ')}.`];
}

/** The slices of mapped profiles that are told by a DICOM code and have no mapping themselves. */
function unmappedConcepts(entries: readonly DicomEntry[]): DicomEntry[] {
  return [...new Set(entries.map(({ profile }) => profile))].flatMap((profile) => {
    const mapped = entries.filter((entry) => entry.profile === profile).map(({ element }) => element);
    return profile.structure.differential.element
      .filter(({ id, sliceName }) => sliceName !== undefined && !mapped.includes(id))
      .flatMap(({ id }) => {
        const code = dicomCodeOf(profile, id);
        return code === undefined ? [] : [{ profile, element: id, map: code }];
      });
  });
}

/** The DICOM code that the profile asks of the code or type of an element. */
function dicomCodeOf({ elements }: Definition, id: string): string | undefined {
  return ['code', 'type']
    .map((name) => elements.get(`${id}.${name}`))
    .flatMap((element) => (element === undefined ? [] : [fixedOrPattern(element)?.value]))
    .flatMap((value) => (value as { coding?: { system?: string; code?: string }[] })?.coding ?? [])
    .find(({ system }) => system === dcm)?.code;
}

function finding(id: string, entry: DicomEntry, message: string, guide: MappingGuide): Issue {
  const { structure } = entry.profile;
  const source = guide.locate(`Mapping/${structure.id}`, [fshPath(entry.element)]);
  return { severity: 'error', id, location: `StructureDefinition/${structure.id}`, message, source };
}
