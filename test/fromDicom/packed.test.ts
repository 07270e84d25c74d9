import path from 'node:path';
import { expect, test } from 'vitest';
import { readObject } from '../../scripts/dicom/readObject.ts';
import { packed, unpacked } from '../../scripts/fromDicom/packed.ts';
import { highdicom } from './conversions.ts';

test('a packed object keeps its own bytes in memory and no chunk of the compression', async () => {
  const object = await readObject(path.join(highdicom, 'segmentation.dcm'));
  const bytes = packed(object);
  expect(bytes.buffer.byteLength).toBe(bytes.length);
  const { PerFrameFunctionalGroupsSequence: _, ...dataset } = object.dataset;
  expect(unpacked(bytes)).toEqual(JSON.parse(JSON.stringify({ ...object, dataset })));
});
