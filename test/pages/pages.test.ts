import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isStale } from '../../scripts/generated/generatedFile.ts';
import { decisionOf, decisionsPage } from '../../scripts/pages/decisionsPage.ts';
import { pageFiles } from '../../scripts/pages/pageFiles.ts';
import { storiesOf, storiesPage } from '../../scripts/pages/storiesPage.ts';
import { root } from '../../scripts/paths.ts';

test('the pages made of decisions and examples are as these are now (npm run pages)', () => {
  const files = pageFiles();
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(isStale).map(({ file }) => file)).toEqual([]);
});

test('every page is in the table of contents, and the table names no other', () => {
  const config = readFileSync(path.join(root, 'sushi-config.yaml'), 'utf8');
  const listed = [...config.matchAll(/^ +([\w-]+\.md):$/gm)].map(([, name]) => name).sort();
  const pages = readdirSync(path.join(root, 'input', 'pagecontent'))
    .filter((name) => name.endsWith('.md') && !name.endsWith('-intro.md'))
    .sort();
  expect(listed).toEqual(pages);
});

test('a decision is its question, its choice and its reason; a page on the harness is none', () => {
  const markdown =
    '# A title\n\n## Question\n\nWhy\nso?\n\n## Choice\n\nThis.\n\n- and\n- that\n\n## Reason\n\nBecause.\n';
  const decision = decisionOf('a.md', markdown);
  expect(decision).toEqual({
    file: 'a.md',
    title: 'A title',
    question: 'Why\nso?',
    choice: 'This.\n\n- and\n- that',
    reason: 'Because.',
  });
  expect(decisionOf('a.md', '# A title\n\nText alone.\n')).toBeUndefined();
  expect(decisionsPage(decision === undefined ? [] : [decision])).toContain(
    '### A title\n\n*Why so?*\n\nThis.\n\n- and\n- that\n\nBecause.',
  );
});

test('a link from one decision to another leads to its place on the page', () => {
  const decision = (file: string, title: string, choice: string) => ({
    file,
    title,
    choice,
    question: '',
    reason: '',
  });
  const page = decisionsPage([
    decision('a.md', 'A, first', 'See [b](b.md).'),
    decision('b.md', 'B: the second', 'See [a](a.md).'),
  ]);
  expect(page).toContain('See [b](#b-the-second).');
  expect(page).toContain('See [a](#a-first).');
});

test('an example belongs to the story with the longest name that its id begins with', () => {
  const example = (reference: string, name: string) => ({ reference, name, description: 'What it is.' });
  const stories = storiesOf(
    [
      example('Patient/chest-ct-patient', 'Chest CT: patient'),
      example('Bundle/chest-ct-low-document', 'Low dose: the document'),
    ],
    ['chest-ct', 'chest-ct-low'],
  );
  expect(stories.map(({ id, title, examples }) => [id, title, examples.length])).toEqual([
    ['chest-ct', 'Chest CT', 1],
    ['chest-ct-low', 'Low dose', 1],
  ]);
  const page = storiesPage(stories, new Set(['chest-ct-low-document']));
  expect(page).toContain('[As a person reads it](reading-chest-ct-low-document.html)');
  expect(page).toContain('[patient](Patient-chest-ct-patient.html)');
});
