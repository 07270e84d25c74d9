import { expect, test } from 'vitest';
import { checkRequests } from '../../scripts/capability/checkRequests.ts';
import { readPages } from '../../scripts/requirements/readPages.ts';
import { guide, guideWith, summary } from './support.ts';

const pages = readPages();

test('every search on a page is in the statements that let its type be searched', () => {
  expect(pages.some(({ text }) => text.includes('`DiagnosticReport?'))).toBe(true);
  expect(checkRequests(guide, pages)).toEqual([]);
});

test.each([
  ['a search', '"name":"accession-number"', '"name":"accession"'],
  ['an include', '"DiagnosticReport:key-image"', '"DiagnosticReport:subject"'],
])('finds %s that a statement lacks, at the line of the page', (_, from, to) => {
  const without = guideWith('CapabilityStatement/EuImagingReportProvider', from, to);
  expect(summary(checkRequests(without, pages))).toContain('CAPABILITY-REQUEST finding-and-retrieving.md:N');
});

test('finds a search of a type that no statement lets be searched', () => {
  const page = { file: 'page.md', text: 'Ask for\n`Medication?code=CODE`.' };
  expect(checkRequests(guide, [page])).toMatchObject([{ id: 'CAPABILITY-REQUEST', source: 'page.md:2' }]);
});
