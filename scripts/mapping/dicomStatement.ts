/** An attribute of DICOM, in the sequences that hold it: `SpecimenDescriptionSequence (0040,0560) > SpecimenUID (0040,0554)`. */
export interface DicomAttribute {
  readonly kind: 'attribute';
  readonly path: readonly { readonly keyword: string; readonly tag: string }[];
}

/** A concept of a structured report: `TID 10011 (113838, DCM, "DLP")`. */
export interface DicomConcept {
  readonly kind: 'concept';
  readonly template?: string;
  readonly code: string;
  readonly meaning: string;
}

/**
 * What a mapping to DICOM says: parts that together, or in turn, make the element, with `; ` between them.
 *
 * @returns undefined where it is not written as above
 */
export function parseDicomStatement(map: string): readonly (DicomAttribute | DicomConcept)[] | undefined {
  const parts = map.split('; ').map((part) => parseConcept(part) ?? parseAttribute(part));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function parseConcept(part: string): DicomConcept | undefined {
  const match = /^(?:TID (?<template>\d+) )?\((?<code>\S+), DCM, "(?<meaning>[^"]+)"\)$/.exec(part);
  const { template, code, meaning } = match?.groups ?? {};
  if (code === undefined || meaning === undefined) return undefined;
  return { kind: 'concept', ...(template !== undefined && { template }), code, meaning };
}

function parseAttribute(part: string): DicomAttribute | undefined {
  const path = part.split(' > ').map((step) => {
    const { keyword, tag } = /^(?<keyword>\w+) (?<tag>\([0-9A-F]{4},[0-9A-F]{4}\))$/.exec(step)?.groups ?? {};
    return keyword === undefined || tag === undefined ? undefined : { keyword, tag };
  });
  return path.every((step) => step !== undefined) ? { kind: 'attribute', path } : undefined;
}
