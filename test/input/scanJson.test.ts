import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scanJson } from '../../scripts/input/scanJson.ts';
import { generatedResources } from '../../scripts/paths.ts';

const most = { depth: 200, nodes: 1000_000, properties: 200_000 };

const seeds = [
  '{"resourceType":"Patient","a":[1,-0.5e+3,true,false,null,{"b":"\\u00e9\\n\\"x"},[]],"c":{}}',
  ' [ { "a" : "é𝔸" , "b":0 } , 10E-2 ] ',
  '"text"',
  '12.5',
];
const alphabet = '{}[],:"\\/ \n\t0123.eE+-aunultrfs\u0000\u0007\ufeff\u2028é';

/** Numbers that look random and are the same in each run (xorshift). */
function* random(): Generator<number> {
  for (let state = 20250611; ; ) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('agrees with JSON.parse about 60,000 texts, most of them damaged', () => {
  const numbers = random();
  const next = (below: number) => Number(numbers.next().value) % below;
  let good = 0;
  for (let round = 0; round < 60_000; round++) {
    let text = seeds[next(seeds.length)] ?? '';
    for (let edits = next(4); edits > 0; edits--) {
      const at = next(text.length + 1);
      text = text.slice(0, at) + (alphabet[next(alphabet.length)] ?? '') + text.slice(at + next(3));
    }
    const malformed = scanJson(text, most).filter(({ kind }) => kind === 'malformed');
    if (isJson(text)) good++;
    expect(malformed.length === 0, JSON.stringify(text)).toBe(isJson(text));
  }
  expect(good).toBeGreaterThan(5_000);
});

test('finds no flaw in what SUSHI writes', () => {
  for (const file of readdirSync(generatedResources)) {
    expect(scanJson(readFileSync(path.join(generatedResources, file), 'utf8'), most)).toEqual([]);
  }
});

test('takes keys as the same however they are escaped, and in one object only', () => {
  expect(scanJson('{"a":1,"\\u0061":2}', most)).toMatchObject([
    { kind: 'duplicateKey', offset: 7, detail: 'a' },
  ]);
  expect(scanJson('[{"a":{"a":1}},{"a":2,"A":3,"__proto__":4,"constructor":5}]', most)).toEqual([]);
});

test('lists no more than ten duplicate keys, and the flaw at which it stopped', () => {
  const flaws = scanJson(`{${'"a":1,'.repeat(50)}`, most);
  expect(flaws.map(({ kind }) => kind)).toEqual([...Array(10).fill('duplicateKey'), 'malformed']);
});

test('counts depth in containers that are open at once', () => {
  expect(scanJson('[[[],[]],{"a":[]}]', { ...most, depth: 3 })).toEqual([]);
  expect(scanJson('[[[],[]],{"a":[]}]', { ...most, depth: 2 })).toMatchObject([
    { kind: 'tooDeep', offset: 2 },
  ]);
});

test('goes through an object of 200,000 keys as fast as through as many objects', () => {
  const keys = Array.from({ length: 200_000 }, (_, index) => `"key${index}":0`);
  const begun = performance.now();
  expect(scanJson(`{${keys.join()}}`, most)).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('counts containers, and the properties of one object', () => {
  expect(scanJson('[{},[],{}]', { ...most, nodes: 4 })).toEqual([]);
  expect(scanJson('[{},[],{}]', { ...most, nodes: 3 })).toMatchObject([{ kind: 'tooManyNodes', offset: 7 }]);
  expect(scanJson('[{"a":0,"b":0},{"c":0}]', { ...most, properties: 2 })).toEqual([]);
  expect(scanJson('{"a":0,"b":0,"c":0}', { ...most, properties: 2 })).toMatchObject([
    { kind: 'tooManyProperties' },
  ]);
});
