import { expect, test } from 'vitest';
import { npmClosure } from '../../scripts/pack/npmClosure.ts';

const of = (...dependencies: readonly string[]) => ({
  version: '1.0.0',
  dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])),
});

test('finds what is needed as Node does, nearest first, also where packages need each other', () => {
  const packages = {
    'node_modules/a': of('b', 'c'),
    'node_modules/a/node_modules/b': of('c'),
    'node_modules/b': of(),
    'node_modules/c': of('a'),
    'node_modules/unused': of(),
  };
  expect(npmClosure(packages, ['a'])).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/c',
  ]);
});

test('says what is not installed', () => {
  expect(() => npmClosure({ 'node_modules/a': of('gone') }, ['a'])).toThrow('gone is not installed');
});
