import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { checkReport } from '../../scripts/rules/checkReport.ts';
import { isUid } from '../../scripts/rules/dicomView.ts';
import { restfulParts } from '../../scripts/rules/resourceSet.ts';

const long = 200_000;
const texts = [
  'a'.repeat(long),
  '/'.repeat(long),
  'A/'.repeat(long / 2),
  'https://a/'.repeat(long / 10),
  '1.'.repeat(long / 2),
  '0'.repeat(long),
  ' '.repeat(long),
  '<'.repeat(long),
  '<a href="'.repeat(long / 9),
  ' href='.repeat(long / 6),
  'urn:oid:'.repeat(long / 8),
  '2026-01-01T'.repeat(long / 11),
  `${'1,'.repeat(long / 2)}x`,
];

/** Places at which rules run regular expressions over data. */
const places: readonly ((text: string) => unknown)[] = [
  restfulParts,
  isUid,
  (text) =>
    checkReport({
      resourceType: 'Bundle',
      type: 'document',
      timestamp: text,
      entry: [
        {
          fullUrl: text,
          resource: {
            resourceType: 'Composition',
            date: text,
            text: { div: text },
            section: [{ text: { div: text }, entry: [{ reference: text }] }],
          },
        },
      ],
    }),
  (text) =>
    checkReport({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          fullUrl: text,
          request: { method: 'POST', url: text },
          resource: {
            resourceType: 'ImagingStudy',
            id: text,
            identifier: [{ system: 'urn:dicom:uid', value: text }],
            series: [{ uid: text }],
          },
        },
      ],
    }),
];

// A pattern of quadratic time takes minutes over these texts; the suite's own time limit would end it.
test.each(texts.map((text) => [text.slice(0, 12), text]))(
  'patterns over data take their time in proportion: %s…',
  (_, text) => {
    for (const place of places) expect(() => place(text)).not.toThrow();
  },
);

test("no invariant's pattern can match one text in two ways", () => {
  const folder = path.join(root, 'input', 'fsh', 'invariants');
  const patterns = readdirSync(folder).flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/matches\('((?:[^'\\]|\\.)*)'\)/g)].map(
      ([, pattern = '']) => pattern,
    ),
  );
  expect(patterns.length).toBeGreaterThan(10);
  // A group that repeats and ends in something that repeats without bound, unless a dot of its own begins it: (a+)+, (a*)*.
  expect(patterns.filter((pattern) => /\((?!\\)[^()]*[+*]\)[+*]/.test(pattern))).toEqual([]);
});
