import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveBase } from '../../scripts/dicomweb/resolveBase.ts';

const piece = fc.constantFrom(
  'http',
  'https',
  'HTTPS',
  'ftp',
  '://',
  ':',
  '/',
  '//',
  '\\',
  '@',
  '?',
  '#',
  '[::1]',
  '[',
  ']',
  '..',
  '%2e',
  'studies',
  'pacs.example',
  'user',
  '1.2.3',
  ' ',
  '\n',
  '\0',
  '{x}',
  'ü',
  '127.1',
  '99999',
  '',
);
const address = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string(),
);

test('whatever an address is, it is refused, or becomes a base of http or https that paths can be appended to', () => {
  const numRuns = Number(process.env.FUZZ_RUNS ?? 2000);
  let bases = 0;
  fc.assert(
    fc.property(
      address,
      fc.constantFrom('dicom-wado-rs', 'dicom-wado-uri', 'ihe-iid', 'hl7-fhir-rest'),
      (text, service) => {
        const made = resolveBase(text, service, '1.2.3');
        if ('refused' in made) {
          expect(made.id).toMatch(/^retrieval-address-[a-z]+$/);
          return;
        }
        bases++;
        const url = new URL(`${made.base}/studies/1.2.3`);
        expect(url.protocol).toMatch(/^https?:$/);
        expect([url.username, url.password, url.search, url.hash]).toEqual(['', '', '', '']);
        expect(url.href).toBe(`${made.base}/studies/1.2.3`);
        expect(resolveBase(made.base, service, '1.2.3')).toMatchObject({ base: made.base });
      },
    ),
    { numRuns },
  );
  // One in twenty is a base; by chance not fewer than one in fifty.
  expect(bases).toBeGreaterThan(numRuns / 50);
});
