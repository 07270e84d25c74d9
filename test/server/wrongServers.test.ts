import { expect, test } from 'vitest';
import { double } from './double.ts';
import { brokenOf, check } from './support.ts';
import { wrongAnswers } from './wrongAnswers.ts';
import { wrongResults } from './wrongResults.ts';
import { story } from './wrongSupport.ts';

test('the same server without a mistake has nothing broken', async () => {
  const server = await double(story);
  expect(brokenOf(await check(server.base))).toEqual({});
});

test.each([...wrongAnswers, ...wrongResults])(
  'a server that $title is found out ($id)',
  async ({ instead, key, id, options = {}, change }) => {
    const server = await double(story, instead);
    change?.(server);
    const report = await check(server.base, options);
    const broken = brokenOf(report);
    expect(Object.keys(broken)).toContain(key);
    expect(broken[key]).toContain(id);
    expect(report.ended).toBeUndefined();
  },
);
