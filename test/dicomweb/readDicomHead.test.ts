import path from 'node:path';
import { expect, test } from 'vitest';
import { readDicomHead } from '../../scripts/dicomweb/readDicomHead.ts';
import { root } from '../../scripts/paths.ts';

const fixture = (name: string): string => path.join(root, 'test', 'fixtures', 'dicom', 'highdicom', name);

test.each([
  ['of a patient with a name in two character sets', 'name-japanese.dcm', undefined],
  ['of a deflated object', 'encoded-deflated.dcm', undefined],
  ['of a segmentation with its frames', 'segmentation.dcm', 4],
])('the head %s is read', async (_, name, numberOfFrames) => {
  const head = await readDicomHead(fixture(name));
  expect(head.studyUid).toBe('2.25.43257760154917161863378893504177024908');
  expect(head.numberOfFrames).toBe(numberOfFrames);
});

test('what is no DICOM object is refused with the reason', async () => {
  await expect(readDicomHead(fixture('README.md'))).rejects.toThrow(
    'What came is no DICOM object. This is no DICOM file: it lacks the prefix DICM at offset 128.',
  );
});
