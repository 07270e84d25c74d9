import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../scripts/input/limits.ts';
import { positionsOf } from '../../scripts/input/positions.ts';
import { readResource } from '../../scripts/input/readResource.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { junitReporter } from '../../scripts/report/junitReporter.ts';
import { escaped } from '../../scripts/report/markup.ts';
import { summarize } from '../../scripts/report/summary.ts';
import { plain, printable, verdictText } from '../../scripts/report/textReport.ts';
import type { Verdict } from '../../scripts/validator/verdict.ts';

/** Few in CI; `FUZZ_RUNS=100000 npm test -- fuzz` looks for longer. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 300);
const options = { numRuns, seed: 7 };
const small = { ...limits, resourceBytes: 1 << 20, depth: 60, nodes: 5_000 };

const json = readFileSync(path.join(generatedResources, 'ImagingStudy-no-endpoint-imaging-study.json'));
const xml = Buffer.from(
  '<Patient xmlns="http://hl7.org/fhir"><id value="a"/><contained><Patient><id value="b"/></Patient></contained><name><family value="Å"/></name><text><div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div></text></Patient>',
);

/** A file with a few bytes changed, taken out, doubled, or cut off. */
const mutated = (bytes: Uint8Array) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('set', 'cut', 'double', 'insert', 'end'),
        fc.nat(bytes.length - 1),
        fc.nat(40),
        fc.oneof(
          fc.uint8Array({ minLength: 1, maxLength: 8 }),
          fc.constantFrom(
            ...[
              '"',
              '{',
              '[',
              '\\u0000',
              '<',
              '&a;',
              '<!DOCTYPE a>',
              '<![CDATA[',
              ']]>',
              '-->',
              '\ud800',
              '1e999',
            ].map((text) => Buffer.from(text)),
          ),
        ),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((steps) =>
      steps.reduce<Uint8Array>((file, [how, at, length, piece]) => {
        const start = Math.min(at, file.length);
        const [head, middle, tail] = [
          file.subarray(0, start),
          file.subarray(start, start + length),
          file.subarray(start + length),
        ];
        if (how === 'end') return head;
        if (how === 'cut') return Buffer.concat([head, tail]);
        if (how === 'double') return Buffer.concat([head, middle, middle, tail]);
        if (how === 'insert') return Buffer.concat([head, piece, middle, tail]);
        return Buffer.concat([head, piece, file.subarray(start + piece.length)]);
      }, bytes),
    );

test.each([
  ['JSON', 'json', json],
  ['XML', 'xml', xml],
] as const)(
  'whatever happened to a file of %s, it is read or refused with a sentence, and what is read has its places',
  (_, format, bytes) => {
    fc.assert(
      fc.property(mutated(bytes), (given) => {
        const result = readResource(given, { path: 'x', format, firstLine: 1 }, small);
        if ('kind' in result) {
          expect(result.issues.length).toBeGreaterThan(0);
          for (const { message, id } of result.issues) {
            expect(id).toMatch(/^input-[a-z0-9-]+$/);
            expect(message).toMatch(/^[A-Z"'].*\.$/s);
            expect(message).toBe(printable(message));
          }
        } else if (format === 'json') {
          const text = Buffer.from(result.bytes).toString();
          const { line } = positionsOf(text, ['ImagingStudy.series[0].uid']).values().next().value ?? {};
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      options,
    );
  },
);

test('whatever is in the data, no report lets it reach a terminal or be markup', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u001b]0;x\u0007', '\u009b31m', '\u202e', '<script>', ']]>', '&#0;'),
  );
  fc.assert(
    fc.property(text, (odd) => {
      const verdict: Verdict = {
        path: odd,
        kind: 'validated',
        resourceType: odd,
        entries: 0,
        profiles: [odd],
        milliseconds: 1,
        issues: [{ severity: 'error', id: odd, location: odd, message: odd, source: odd }],
        notVerified: [{ system: odd, code: odd, location: odd }],
      };
      expect(verdictText(verdict, plain).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      const xmlText =
        junitReporter('error').verdict(verdict, 0) + junitReporter('error').tail(summarize([verdict]));
      expect(xmlText).not.toMatch(/<script|\]\]>/);
      expect(escaped(odd)).not.toMatch(/[<>"']/);
    }),
    options,
  );
});
