import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { limitRows, limitsPage } from '../../scripts/input/limitsPage.ts';
import { root } from '../../scripts/paths.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';

test('the published table of limits is the one that the code has, and each row has its test', () => {
  expect(readFileSync(path.join(root, 'docs', 'limits.md'), 'utf8')).toBe(limitsPage());
  for (const { test: file } of limitRows) expect(existsSync(path.join(root, file)), file).toBe(true);
});

test.each([
  ['that is none', { data: '!!!!' }, /B64|base64/i],
  ['of another size than stated', { data: 'AAAA', size: '1' }, /SIZE/],
  ['of another hash than stated', { data: 'AAAA', hash: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, /HASH/],
])('base64 %s is an error', async (_, content, id) => {
  const patient = { resourceType: 'Patient', photo: [{ contentType: 'image/png', ...content }] };
  const outcome = await askValidator(inject('validator'), {
    bytes: Buffer.from(JSON.stringify(patient)),
    format: 'json',
  });
  const errors = outcome.issue.filter(({ severity }) => severity === 'error');
  expect(JSON.stringify(errors)).toMatch(id);
});
