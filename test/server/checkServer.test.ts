import { expect, test } from 'vitest';
import { double, examples } from './double.ts';
import { brokenOf, check } from './support.ts';

test('a server that does what the guide asks has nothing broken', async () => {
  const server = await double(examples('chest-ct', 'chest-xray-pdf', 'overread', 'single-report'));
  const report = await check(server.base);
  expect(brokenOf(report)).toEqual({});
  for (const { key, state, reason } of report.results)
    if (state !== 'proven') console.log(state, key, reason);
  console.log(report.requests, report.results.length);
});

test('a published report shows more, and nothing of it is left', async () => {
  const server = await double([]);
  const report = await check(server.base, { write: true });
  expect(brokenOf(report)).toEqual({});
  for (const { key, state, reason } of report.results)
    if (state !== 'proven') console.log(state, key, reason);
  console.log(report.requests, report.results.length);
  expect([...server.stored]).toEqual([]);
});
