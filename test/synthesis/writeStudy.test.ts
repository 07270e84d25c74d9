import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import dcmjs from 'dcmjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ImagingStudy, oidOf } from '../../scripts/synthesis/fhir.ts';
import { readStory } from '../../scripts/synthesis/readStory.ts';
import { type WrittenObject, writeStudy } from '../../scripts/synthesis/writeStudy.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const story = readStory();
const uidOf = ({ identifier }: ImagingStudy): string =>
  oidOf(identifier?.find(({ system }) => system === 'urn:dicom:uid')?.value);

/** Objects by SOP Instance UID, study by study. */
const written = new Map<ImagingStudy, Map<string, WrittenObject>>();

beforeAll(() => {
  for (const study of story.studies())
    written.set(study, new Map([...writeStudy(study, story)].map((each) => [each.sopInstanceUid, each])));
});

const datasetOf = ({ bytes }: WrittenObject): Record<string, unknown> => {
  const { dict } = dcmjs.data.DicomMessage.readFile(new Uint8Array(bytes).buffer);
  return dcmjs.data.DicomMetaDictionary.naturalizeDataset(dict);
};

describe('the DICOM objects of the examples', () => {
  test('are there for every instance that a study names, of its SOP class and in its series', () => {
    let named = 0;
    for (const [study, objects] of written)
      for (const series of study.series ?? [])
        for (const { uid, sopClass } of series.instance ?? []) {
          named++;
          const object = objects.get(uid);
          expect(object && { series: object.seriesUid, sopClass: object.sopClassUid }, uid).toEqual({
            series: series.uid,
            sopClass: oidOf(sopClass.code),
          });
          const { SOPInstanceUID, SeriesInstanceUID, StudyInstanceUID } = datasetOf(object as WrittenObject);
          expect([StudyInstanceUID, SeriesInstanceUID, SOPInstanceUID]).toEqual([
            uidOf(study),
            series.uid,
            uid,
          ]);
        }
    expect(named).toBeGreaterThan(50);
  });

  test('are as many in each series as it counts', () => {
    for (const [study, objects] of written)
      for (const { uid, numberOfInstances } of study.series ?? [])
        expect([...objects.values()].filter(({ seriesUid }) => seriesUid === uid).length, uid).toBe(
          numberOfInstances,
        );
  });

  test('hold the frames and the pixels that selections point at', () => {
    let regions = 0;
    for (const [study, objects] of written)
      for (const { instance = [], id } of story.selectionsOf(uidOf(study)))
        for (const { uid, subset = [], imageRegion2D = [], sopClass } of instance) {
          const object = objects.get(uid);
          expect(object?.sopClassUid, id).toBe(oidOf(sopClass.code));
          if (imageRegion2D.length === 0 && subset.length === 0) continue;
          const dataset = datasetOf(object as WrittenObject);
          const { Rows = 0, Columns = 0, NumberOfFrames = 1, SegmentSequence = [] } = dataset;
          const most = Math.max(Number(NumberOfFrames), (SegmentSequence as unknown[]).length);
          for (const each of subset.filter((part) => /^\d+$/.test(part)))
            expect(Number(each), id).toBeLessThanOrEqual(most);
          for (const { coordinate } of imageRegion2D) {
            regions++;
            coordinate.forEach((value, index) => {
              expect(value, id).toBeLessThan(Number(index % 2 === 0 ? Columns : Rows));
            });
          }
        }
    expect(regions).toBeGreaterThan(15);
  });

  test('are the same bytes when they are written again', () => {
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    for (const [study, objects] of written) {
      if (objects.size > 110) continue;
      for (const again of writeStudy(study, story))
        expect(digest(again.bytes)).toBe(digest(objects.get(again.sopInstanceUid)?.bytes as Buffer));
    }
  });

  test('carry the text of the guide in its own characters', () => {
    const [, objects] = [...written].find(([{ id }]) => id === 'chest-ct-imaging-study') ?? [];
    const [first] = objects?.values() ?? [];
    const { PatientName, SpecificCharacterSet } = datasetOf(first as WrittenObject);
    expect(SpecificCharacterSet).toBe('ISO_IR 192');
    expect(JSON.stringify(PatientName)).toContain('Novotná^Eliška');
  });
});

describe.skipIf(!existsSync('/usr/bin/dciodvfy'))(
  'dciodvfy (skipped where it is not installed: apt-get install dicom3tools)',
  () => {
    const verify = async (folder: string, name: string, bytes: Buffer): Promise<string[]> => {
      const file = path.join(folder, `${name}.dcm`);
      await writeFile(file, bytes);
      const said = await promisify(execFile)('dciodvfy', [file]).catch((error) => error);
      return String(said.stderr)
        .split('\n')
        .filter((line) => /^Error/.test(line));
    };

    test('finds no error in any object that the guide names, nor in one of those that it only counts', async () => {
      const folder = temporaryFolder();
      const seen = new Set<string>();
      for (const [study, objects] of written) {
        const named = new Set(study.series?.flatMap(({ instance = [] }) => instance.map(({ uid }) => uid)));
        for (const object of objects.values()) {
          const kind = `${object.seriesUid} ${object.sopClassUid}`;
          if (!named.has(object.sopInstanceUid) && seen.has(kind)) continue;
          seen.add(kind);
          expect(await verify(folder, object.sopInstanceUid, object.bytes), object.sopInstanceUid).toEqual(
            [],
          );
        }
      }
      expect(new Set([...seen].map((kind) => kind.split(' ')[1])).size).toBe(17);
    });

    test('finds an error in one whose Modality is taken away', async () => {
      const [, objects] = [...written].find(([{ id }]) => id === 'single-camera-study') ?? [];
      const [object] = objects?.values() ?? [];
      const bytes = Buffer.from(object?.bytes ?? []);
      const tag = bytes.indexOf(Buffer.from('\x08\x00\x60\x00CS', 'latin1'));
      bytes.writeUInt16LE(0x0009, tag);
      expect(await verify(temporaryFolder(), 'broken', bytes)).not.toEqual([]);
    });
  },
);
