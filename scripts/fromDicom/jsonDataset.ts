import { isObject } from '../coverage/node.ts';
import type { JsonDataset } from '../dicom/elementScanner.ts';

type Values = NonNullable<JsonDataset[string]['Value']>;

/** A data set in JSON, with the private elements that were left out of it. */
export interface ReadJson {
  readonly dataset: JsonDataset;
  readonly privateElements: number;
}

/**
 * What of a data set in DICOM JSON (PS3.18 section F.2) a server may have sent: elements of DICOM's own by their tags, with values of
 * the kind that their VR has. All else is left out, and what is bulk is not asked for.
 */
export function jsonDataset(json: unknown): ReadJson {
  let privateElements = 0;
  const dataset = (object: unknown): JsonDataset =>
    Object.fromEntries(
      Object.entries(isObject(object) ? object : {}).flatMap(([tag, element]) => {
        if (!/^[0-9A-F]{8}$/i.test(tag) || !isObject(element)) return [];
        if (/[13579BDF]/i.test(tag[3] ?? '')) {
          privateElements++;
          return [];
        }
        const { vr, Value } = element;
        if (typeof vr !== 'string' || !/^[A-Z]{2}$/.test(vr)) return [];
        return [[tag.toUpperCase(), { vr, Value: Array.isArray(Value) ? Value.flatMap(read(vr)) : [] }]];
      }),
    );
  const read =
    (vr: string) =>
    (value: unknown): Values => {
      if (vr === 'SQ') return isObject(value) ? [dataset(value)] : [];
      if (vr === 'PN') return isObject(value) ? [namesOf(value)] : [];
      return typeof value === 'string' || typeof value === 'number' ? [value] : [];
    };
  return { dataset: dataset(json), privateElements };
}

const namesOf = (name: object) =>
  Object.fromEntries(
    Object.entries(name).filter(
      ([group, value]) =>
        ['Alphabetic', 'Ideographic', 'Phonetic'].includes(group) && typeof value === 'string',
    ),
  );
