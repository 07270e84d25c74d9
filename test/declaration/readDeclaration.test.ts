import { expect, test } from 'vitest';
import { DeclarationFault, readDeclaration } from '../../scripts/declaration/readDeclaration.ts';

const read = (text: string) => readDeclaration(text, 'some.yaml', 'mutation-survivors.schema.json');

test('a declaration is read as plain values, each with its line', () => {
  const { value, line } = read(
    '# why\nA#one:x: because it is so, whatever one does\nA#two:x: >-\n  for another reason, whatever one does\n',
  );
  expect(value).toEqual({
    'A#one:x': 'because it is so, whatever one does',
    'A#two:x': 'for another reason, whatever one does',
  });
  expect(line(['A#two:x'])).toBe(3);
});

test.each([
  ['two members of one name', 2, 'It is not YAML: Map keys must be unique', 'one: a\none: b'],
  ['an alias', 3, 'It uses a YAML alias', 'one: &x a\ntwo:\n  - *x'],
  ['a merge key', 2, 'It uses a YAML alias', 'one: &x {}\ntwo: { <<: *x }'],
  ['an unknown tag', 2, 'It uses the YAML tag !foo', 'one: a\ntwo: !foo b'],
  ['a tag that YAML knows', 2, 'It uses the YAML tag tag:yaml.org,2002:binary', 'one: a\ntwo: !!binary aGk='],
  ['a version that is none', 1, 'It is not YAML: Unsupported YAML version', '%YAML 1.9\n---\none: a'],
  ['no value', 2, 'There is no value', 'one: a\ntwo:'],
  ['no value in braces', 2, 'There is no value', 'one: a\ntwo: { x }'],
  ['no value in a list', 2, 'There is no value', 'one:\n  - ~'],
  ['what is not a number', 1, 'JSON has no number .nan', 'one: .nan'],
  ['an infinite number', 1, 'JSON has no number 1e400', 'one: 1e400'],
  ['a number that is not exact', 1, 'JSON has no number 9007199254740993', 'one: 9007199254740993'],
  [
    'more depth than can be read',
    2,
    'It is nested too deep',
    `one: a\ntwo: ${'['.repeat(9000)}${']'.repeat(9000)}`,
  ],
  ['a value that the schema refuses', 2, 'A#two:x must be string', 'A#one:x: because it is so\nA#two:x: 1.5'],
  [
    'a name that the schema refuses',
    2,
    'two must match pattern',
    'A#one:x: because it is so\ntwo: for another reason',
  ],
])('a declaration with %s is refused, with its line', (_, line, sentence, text) => {
  expect(() => read(text)).toThrow(DeclarationFault);
  expect(() => read(text)).toThrow(`some.yaml:${line}: ${sentence}`);
});
