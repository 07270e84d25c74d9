import type { Dataset } from '../dicom/readObject.ts';

/** The value of an attribute as text, without padding; of several the first; undefined where there is none. */
export function text(dataset: Dataset, keyword: string): string | undefined {
  return texts(dataset, keyword)[0];
}

/** All values of an attribute, as text. */
export function texts(dataset: Dataset, keyword: string): string[] {
  const value = dataset[keyword];
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map((each) => printed(String(each)).trim())
    .filter((each) => each !== '');
}

/** Without characters that no string of FHIR has (FHIR R5 datatypes.html#string). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const printed = (value: string): string => value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');

export function number(dataset: Dataset, keyword: string): number | undefined {
  return numbers(dataset, keyword)[0];
}

export function numbers(dataset: Dataset, keyword: string): number[] {
  return texts(dataset, keyword)
    .map(Number)
    .filter((each) => Number.isFinite(each));
}

/** The items of a sequence. */
export function items(dataset: Dataset, keyword: string): Dataset[] {
  const value = dataset[keyword];
  return (Array.isArray(value) ? value : [value]).filter(
    (each): each is Dataset => typeof each === 'object' && each !== null,
  );
}

/** The groups of the first person name (PS3.5 section 6.2.1). */
export interface PersonName {
  readonly Alphabetic?: string;
  readonly Ideographic?: string;
  readonly Phonetic?: string;
}

export function personNames(dataset: Dataset, keyword: string): PersonName[] {
  const value = dataset[keyword];
  return (Array.isArray(value) ? value : [value]).flatMap((each): PersonName[] => {
    if (typeof each === 'string') return each.trim() === '' ? [] : [{ Alphabetic: printed(each) }];
    if (typeof each !== 'object' || each === null) return [];
    const groups = Object.entries(each).filter(
      (group): group is [string, string] => typeof group[1] === 'string',
    );
    return [Object.fromEntries(groups.map(([name, group]) => [name, printed(group)]))];
  });
}
