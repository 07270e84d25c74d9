import dcmjs from 'dcmjs';

/** What kind of value a value representation has (DICOM PS3.5 section 6.2). `bulk` is never read. */
export type ValueKind = 'text' | 'name' | 'number' | 'tag' | 'sequence' | 'bulk';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'AE AS CS DA DT LO LT SH ST TM UC UI UR UT',
  name: 'PN',
  number: 'DS IS FL FD SL SS SV UL US UV',
  tag: 'AT',
  sequence: 'SQ',
  bulk: 'OB OD OF OL OV OW UN',
};

const kindByVr = new Map(
  Object.entries(kinds).flatMap(([kind, vrs]) => vrs.split(' ').map((vr) => [vr, kind as ValueKind])),
);

/** The kind of a VR, also of one that DICOM may have by now: PS3.5 section 6.2 keeps its length in four bytes. */
export const kindOf = (vr: string): ValueKind => kindByVr.get(vr) ?? 'bulk';

const shortVrs = new Set('AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US'.split(' '));

/** Whether the length of an element with an explicit VR stands in two bytes right behind it (PS3.5 section 7.1.2). */
export const hasShortLength = (vr: string): boolean => shortVrs.has(vr);

/** VRs that DICOM leaves to other elements: the data dictionary writes `xs`, `lt` and `ox`. */
const chosen: Readonly<Record<string, string>> = { xs: 'US', lt: 'OW', ox: 'OW', up: 'UL' };

/** What the data dictionary says of a tag; undefined where it is private or unknown. */
export function dictionaryVr(tag: string): string | undefined {
  const vr = dcmjs.data.DicomMetaDictionary.dictionary[`(${tag.slice(0, 4)},${tag.slice(4)})`]?.vr;
  return vr === undefined ? undefined : (chosen[vr] ?? vr);
}

/** Whether a value of this VR may stand under this tag: its kind is that of the data dictionary, or that is left open. */
export function fits(tag: string, vr: string): boolean {
  const expected = dictionaryVr(tag);
  return expected === undefined || !kindByVr.has(expected) || kindOf(expected) === kindOf(vr);
}
