import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { declarationText } from '../../scripts/declaration/declarationText.ts';
import { DeclarationFault } from '../../scripts/declaration/readDeclaration.ts';
import { root } from '../../scripts/paths.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'declaration-'));
afterAll(() => rmSync(folder, { recursive: true }));
const within = (name: string) => path.relative(root, path.join(folder, name));
mkdirSync(path.join(folder, 'folder.yaml'));
writeFileSync(path.join(folder, 'short.yaml'), 'cases: []');
writeFileSync(path.join(folder, 'long.yaml'), '');
truncateSync(path.join(folder, 'long.yaml'), 1_000_001);

test('a declaration is read as it is', () => {
  expect(declarationText(within('short.yaml'))).toBe('cases: []');
});

test.each([
  ['absent', 'There is no such file'],
  ['folder', 'It is a folder'],
  ['long', 'It is longer'],
  ['short.yaml/inner', 'It cannot be read (ENOTDIR)'],
])('a declaration that is %s is refused by its name, without a look into it', (name, reason) => {
  const file = within(`${name}.yaml`);
  expect(() => declarationText(file)).toThrow(DeclarationFault);
  expect(() => declarationText(file)).toThrow(`${file}:1: ${reason}`);
});
