import type { ByteReader } from './byteReader.ts';
import { type CharacterSet, characterSet } from './characterSet.ts';
import { sayTag } from './dicomFault.ts';
import type { DicomLimits } from './dicomLimits.ts';
import {
  cutOff,
  misplaced,
  noLength,
  tooDeep,
  tooLarge,
  tooLong,
  tooMany,
  twice,
  unended,
} from './elementFaults.ts';
import type { Notes } from './notes.ts';
import { type ElementHeader, type Encoding, readHeader, undefinedLength } from './readHeader.ts';
import { readValues, type Value } from './readValues.ts';
import { dictionaryVr, fits, kindOf } from './vr.ts';

/** A data set in the DICOM JSON Model (DICOM PS3.18 section F.2). What is bulk has no value. */
export interface JsonDataset {
  [tag: string]: { readonly vr: string; readonly Value?: (Value | JsonDataset)[] };
}

/** A data set, an item, a sequence, or the fragments of a value, that is being read. */
interface Level {
  readonly kind: 'items' | 'elements' | 'fragments';
  /** For messages. */
  readonly tag: string;
  /** Where it ends at the latest; it may end by a delimiter before. */
  readonly end: number;
  readonly delimited: boolean;
  readonly encoding: Encoding;
  readonly elements: JsonDataset;
  readonly items: (Value | JsonDataset)[];
  characters: CharacterSet;
}

const implicit: Encoding = { explicit: false, littleEndian: true };

/**
 * Reads the elements of a data set up to its pixels, which it does not read, or its end. It keeps its own stack, so that
 * what is nested ends at a limit and not in an overflow, and checks each length against what it lies in.
 */
export class ElementScanner {
  readonly #bytes: ByteReader;
  readonly #limits: DicomLimits;
  readonly #notes: Notes;
  readonly #levels: Level[] = [];
  #nodes = 0;
  #kept = 0;

  constructor(bytes: ByteReader, limits: DicomLimits, notes: Notes) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#notes = notes;
  }

  /**
   * @param until the first tag that is not read
   * @returns whether pixels were reached
   * @throws DicomFault with the tag and offset of what cannot be read
   */
  async scan(
    encoding: Encoding,
    until = '7FE00000',
  ): Promise<{ readonly dataset: JsonDataset; readonly pixels: boolean }> {
    const root: Level = {
      kind: 'elements',
      tag: '',
      end: this.#bytes.size ?? Number.POSITIVE_INFINITY,
      delimited: false,
      encoding,
      elements: {},
      items: [],
      characters: characterSet([]),
    };
    this.#levels.push(root);
    for (;;) {
      const level = this.#levels.at(-1) ?? root;
      if (this.#bytes.offset >= level.end && level !== root) {
        if (level.delimited) throw unended(level, this.#bytes.offset);
        this.#levels.pop();
      } else if (level === root && !(await this.#bytes.has(1)))
        return { dataset: root.elements, pixels: false };
      else {
        const header = await readHeader(this.#bytes, level.encoding);
        if (level === root && header.tag >= until && header.vr !== '') {
          return { dataset: root.elements, pixels: header.tag.startsWith('7FE0') };
        }
        await this.#step(level, header);
      }
    }
  }

  async #step(level: Level, header: ElementHeader): Promise<void> {
    if (++this.#nodes > this.#limits.nodes) throw tooMany(header, this.#limits);
    const { tag, length, offset } = header;
    if (level.delimited && tag === (level.kind === 'elements' ? 'FFFEE00D' : 'FFFEE0DD')) {
      if (length !== 0) throw misplaced(header, level);
      this.#levels.pop();
      return;
    }
    const isItem = tag === 'FFFEE000';
    if (isItem === (level.kind === 'elements') || (header.vr === '' && !isItem))
      throw misplaced(header, level);
    if (length !== undefinedLength && this.#bytes.offset + length > level.end)
      throw tooLong(header, level, this.#bytes.size);
    if (level.kind === 'elements') await this.#element(level, header);
    else if (level.kind === 'items') this.#item(level, header);
    else if (length === undefinedLength) throw misplaced(header, level);
    else if (!(await this.#bytes.skip(length)))
      throw cutOff(`in an item of ${sayTag(level.tag)} at offset ${offset}`);
  }

  #item(level: Level, { length }: ElementHeader): void {
    const elements: JsonDataset = {};
    level.items.push(elements);
    this.#enter({ ...level, kind: 'elements', elements }, level, length);
  }

  /** Elements that are private are counted; group lengths say nothing; of the others the value is kept. */
  async #element(level: Level, header: ElementHeader): Promise<void> {
    const { tag, length } = header;
    const isPrivate = Number.parseInt(tag.slice(3, 4), 16) % 2 === 1;
    if (isPrivate) this.#notes.privateElements++;
    const keep = !isPrivate && !tag.endsWith('0000');
    if (keep && Object.hasOwn(level.elements, tag)) throw twice(header);
    const kind = kindOf(header.vr);
    const isSequence = kind === 'sequence' || (header.vr === 'UN' && dictionaryVr(tag) === 'SQ');
    if (isSequence || length === undefinedLength) this.#nest(level, header, keep);
    else if (!keep || (kind === 'bulk' && !isTextAsUnknown(header)))
      await this.#passOver(level, header, keep);
    else await this.#value(level, header);
  }

  /** Enters a sequence, or the fragments of a compressed value (PS3.5 sections 7.5, A.4). */
  #nest(level: Level, header: ElementHeader, keep: boolean): void {
    const { tag, vr, length } = header;
    const items: (Value | JsonDataset)[] = [];
    const isSequence = vr === 'SQ' || vr === 'UN';
    if (!isSequence && !/^O[BW]$/.test(vr)) throw noLength(header);
    if (keep) level.elements[tag] = isSequence ? { vr: 'SQ', Value: items } : { vr };
    // A sequence of unknown VR is written with implicit VR, whatever the rest is (PS3.5 section 6.2.2).
    const encoding = vr === 'UN' ? implicit : level.encoding;
    const kind = isSequence ? 'items' : 'fragments';
    if (isSequence) this.#checkVr(level, header.vr === 'UN' ? { ...header, vr: 'SQ' } : header, keep);
    this.#enter({ ...level, kind, tag, encoding, items }, level, length, header);
  }

  #enter(inner: Level, outer: Level, length: number, header?: ElementHeader): void {
    // Each sequence is two levels: itself and an item.
    if (this.#levels.length > 2 * this.#limits.depth && header !== undefined)
      throw tooDeep(header, this.#limits);
    const delimited = length === undefinedLength;
    this.#levels.push({ ...inner, delimited, end: delimited ? outer.end : this.#bytes.offset + length });
  }

  async #passOver(level: Level, header: ElementHeader, keep: boolean): Promise<void> {
    if (keep) {
      level.elements[header.tag] = { vr: header.vr };
      this.#checkVr(level, header, keep);
    }
    if (!(await this.#bytes.skip(header.length))) throw tooLong(header, level, this.#bytes.size);
  }

  async #value(level: Level, header: ElementHeader): Promise<void> {
    const { tag, length } = header;
    this.#kept += length;
    if (length > this.#limits.valueBytes || this.#kept > this.#limits.keptBytes) throw tooLarge(header);
    if (!(await this.#bytes.has(length))) throw tooLong(header, level, this.#bytes.size);
    const vr = header.vr === 'UN' ? (dictionaryVr(tag) ?? 'UN') : header.vr;
    const { littleEndian } = header.vr === 'UN' ? implicit : level.encoding;
    const { values, wrong } = readValues(vr, this.#bytes.take(length), littleEndian, level.characters);
    this.#nodes += values.length;
    if (this.#nodes > this.#limits.nodes) throw tooMany(header, this.#limits);
    level.elements[tag] = values.length === 0 ? { vr } : { vr, Value: values };
    const what = `has a value that is none of its kind (${vr}), or whose text cannot be decoded`;
    if (wrong) this.#notes.add('dicom-value', header, what);
    if (length % 2 === 1) this.#notes.add('dicom-odd-length', header, `has ${length} bytes, which is odd`);
    if (this.#checkVr(level, { ...header, vr }, true) && tag === '00080005')
      this.#characters(level, header, values);
  }

  /** Drops a value of another kind than the data dictionary's, so that what a keyword has is of its kind. */
  #checkVr(level: Level, header: ElementHeader, keep: boolean): boolean {
    const { tag, vr } = header;
    if (!keep || fits(tag, vr)) return true;
    const expected = dictionaryVr(tag) ?? vr;
    level.elements[tag] = expected === 'SQ' ? { vr: expected, Value: [] } : { vr: expected };
    const what = `has the value representation ${vr}, not ${expected}, and was left out`;
    this.#notes.add('dicom-wrong-vr', header, what);
    return false;
  }

  #characters(level: Level, header: ElementHeader, values: readonly (Value | JsonDataset)[]): void {
    level.characters = characterSet(values.map((value) => (typeof value === 'string' ? value : '')));
    for (const term of level.characters.unknown) {
      const what = `names the character set ${JSON.stringify(term.slice(0, 16))}, which is none of DICOM`;
      this.#notes.add('dicom-character-set', header, what);
    }
  }
}

/** Of an element that is written as unknown, but that the data dictionary knows to be text or numbers. */
const isTextAsUnknown = ({ tag, vr }: ElementHeader): boolean =>
  vr === 'UN' && !['bulk', 'sequence'].includes(kindOf(dictionaryVr(tag) ?? 'UN'));
