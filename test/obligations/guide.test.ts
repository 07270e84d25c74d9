import path from 'node:path';
import { expect, test } from 'vitest';
import { readReasons } from '../../scripts/coverage/readGuide.ts';
import { checkObligations } from '../../scripts/obligations/checks.ts';
import { countLine, countObligations } from '../../scripts/obligations/obligations.ts';
import { readObligedGuide } from '../../scripts/obligations/readObligedGuide.ts';
import { root } from '../../scripts/paths.ts';

const guide = readObligedGuide();

test("the guide's obligations, cardinalities, must-support flags and reasons agree", () => {
  const reasons = readReasons(path.join(root, 'input', 'obligation-reasons.json'));
  expect(checkObligations(guide, reasons)).toEqual([]);
});

test('every actor of the guide has obligations', () => {
  const { obligations, elements, actors } = countObligations(guide);
  process.stderr.write(`${countLine({ obligations, elements, actors })}\n`);
  expect(actors).toBe(guide.actors.length);
  expect(guide.actors.map(({ id }) => id).sort()).toEqual([
    'EuImagingManifestProvider',
    'EuImagingReportConsumer',
    'EuImagingReportProducer',
    'EuImagingReportProvider',
  ]);
});

test('a finding names the line of the FSH file that rules on the element', () => {
  const composition = guide.profiles.find(({ id }) => id === 'CompositionEuImaging');
  if (composition === undefined) throw new Error('the guide has no CompositionEuImaging');
  const at = (id: string) => guide.sourceOf(composition, id);
  const file = 'input/fsh/profiles/CompositionEuImaging.fsh';
  const lineOf = (id: string) => Number(at(id).replace(`${file}:`, ''));
  expect(lineOf('Composition.section:findings.entry:finding')).toBeGreaterThan(
    lineOf('Composition.section:findings'),
  );
  expect(at('Composition.nothing')).toMatch(new RegExp(`^${file}:\\d+$`));
});
