import { expect, test } from 'vitest';
import {
  checkRequirements,
  countRequirements,
  subjectsOf,
} from '../../scripts/requirements/checkRequirements.ts';
import { readPages } from '../../scripts/requirements/readPages.ts';
import { targets } from '../../scripts/requirements/targets.ts';
import { guide, guideWith, summary } from '../capability/support.ts';

const pages = readPages();
const dose = 'Requirements/radiation-dose';
const anchor = (key: string) => `<span class="requirement" id="${key}">${key}</span>`;

/** The pages with one mistake: the first `from` on the page about radiation dose replaced. */
const pagesWith = (from: string, to: string) =>
  pages.map(({ file, text }) => {
    if (!file.endsWith('/radiation-dose.md')) return { file, text };
    if (!text.includes(from)) throw new Error(`${file} has no ${from}.`);
    return { file, text: text.replace(from, to) };
  });

test('what the pages ask of an actor is stated as data, word for word', () => {
  expect(checkRequirements(guide, pages)).toEqual([]);
});

test('the requirements are counted', () => {
  const onPages = pages.flatMap(({ text }) => text.match(/class="requirement"/g) ?? []).length;
  expect(countRequirements(guide)).toBe(`requirements: ${onPages}`);
  expect(onPages).toBeGreaterThan(60);
});

test.each([
  [
    'a rule without a key',
    '### Rules',
    'A reader SHALL look.\n\n### Rules',
    'REQ-NO-KEY radiation-dose.md:N',
  ],
  [
    'a rule after the last key',
    anchor('IM-DOSE-08'),
    `${anchor('IM-DOSE-08')} It MAY ask.`,
    'REQ-NO-KEY radiation-dose.md:N',
  ],
  ['a rule in a table', '### Rules', '| SHOULD |\n\n### Rules', 'REQ-NO-KEY radiation-dose.md:N'],
  ['two rules under one key', 'with a sentence', 'SHALL with a sentence', 'REQ-ONE-RULE radiation-dose.md:N'],
  [
    'a key on no rule',
    'A producer SHALL send a dose',
    'A producer sends a dose',
    'REQ-ONE-RULE radiation-dose.md:N',
  ],
  ['an anchor that is not the key', '>IM-DOSE-02<', '>IM-DOSE-03<', 'REQ-ANCHOR radiation-dose.md:N'],
  ['a key on the pages twice', anchor('IM-DOSE-02'), anchor('IM-DOSE-01'), 'REQ-TWICE radiation-dose.md:N'],
  [
    'a key that is not stated',
    anchor('IM-DOSE-02'),
    anchor('IM-DOSE-99'),
    'REQ-NOT-STATED radiation-dose.md:N',
  ],
  [
    'a key that is on no page',
    anchor('IM-DOSE-02'),
    anchor('IM-DOSE-99'),
    'REQ-NO-PAGE radiation-dose.fsh:N',
  ],
  ['a key of another form', anchor('IM-DOSE-02'), anchor('DOSE-2'), 'REQ-NOT-STATED radiation-dose.md:N'],
  ['a sentence that reads otherwise', 'below zero', 'below one', 'REQ-TEXT radiation-dose.fsh:N'],
])('refuses a page with %s, at its file and line', (_, from, to, expected) => {
  expect(summary(checkRequirements(guide, pagesWith(from, to)))).toContain(expected);
});

test('the line of a rule is its own', () => {
  const [page] = pagesWith('### Rules', '### Rules\n\nA reader SHALL look.').filter(({ file }) =>
    file.endsWith('/radiation-dose.md'),
  );
  const line = (page?.text.split('\n') ?? []).indexOf('A reader SHALL look.') + 1;
  const issues = checkRequirements(guide, pagesWith('### Rules', '### Rules\n\nA reader SHALL look.'));
  expect(issues.map(({ source }) => source)).toEqual([`input/pagecontent/radiation-dose.md:${line}`]);
});

test.each([
  ['two requirements with one key', '"IM-DOSE-02"', '"IM-DOSE-01"', 'REQ-TWICE'],
  ['a key of another form', '"IM-DOSE-02"', '"Dose-2"', 'REQ-KEY'],
  ['a sentence that is not on the page', 'at least one number', 'a number', 'REQ-TEXT'],
  ['another firmness than it says', '"conformance":["SHOULD"]', '"conformance":["SHALL"]', 'REQ-CONFORMANCE'],
  ['a reference to another place', '.html#IM-DOSE-02', '.html#IM-DOSE-03', 'REQ-REFERENCE'],
  ['an actor that does not exist', '/EuImagingReportConsumer', '/EuImagingReader', 'REQ-ACTOR'],
  [
    'an actor that no sentence is about',
    '/EuImagingReportConsumer',
    '/EuImagingManifestProvider',
    'REQ-ACTOR',
  ],
  ['an invariant that does not exist', '#im-dose-4', '#im-dose-44', 'REQ-SATISFIED'],
  ['an element that does not exist', 'component:DLP.', 'component:DL.', 'REQ-SATISFIED'],
  ['a profile that does not exist', '/SrInstanceImagingSelectionEuImaging', '/SrInstance', 'REQ-SATISFIED'],
])('refuses Requirements with %s, at their file and line', (_, from, to, id) => {
  const issues = checkRequirements(guideWith(dose, from, to), pages);
  expect(summary(issues).map((each) => each.split(' ')[0])).toContain(id);
  expect(issues.every(({ source = '' }) => /^input\/.+\.(fsh|md):\d+$/.test(source))).toBe(true);
});

test('a manifest provider is not a provider', () => {
  expect(subjectsOf('A manifest provider SHALL answer.')).toEqual(['EuImagingManifestProvider']);
  expect(subjectsOf('A provider and manifest provider SHALL answer a consumer.')).toEqual([
    'EuImagingManifestProvider',
    'EuImagingReportProvider',
  ]);
});

test('a search of a statement can satisfy a requirement as long as it is there', () => {
  const statement = 'CapabilityStatement/EuImagingReportProvider';
  const search = `http://hl7.eu/fhir/imaging-r5/${statement}#DocumentReference.setting`;
  const without = guideWith(statement, '"name":"setting"', '"name":"place"');
  expect(targets(guide)).toContain(search);
  expect(targets(without)).not.toContain(search);
});
