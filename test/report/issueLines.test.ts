import { expect, test } from 'vitest';
import { issueLines } from '../../scripts/report/issueLines.ts';
import { plain } from '../../scripts/report/textReport.ts';

const issue = {
  severity: 'error',
  id: 'compare-dose',
  location: 'Observation/dose',
  message: 'A \x1b[31m B.',
} as const;

test('an issue is its severity, id and place, and its sentence in the next line, without what moves a cursor', () => {
  expect(issueLines([issue], plain)).toBe(
    'error       [compare-dose]  Observation/dose\n            A  B.\n',
  );
  expect(issueLines([], plain)).toBe('');
});

test('its severity has the colour of the other reports, where there is any', () => {
  const painted = issueLines(
    [issue, { ...issue, severity: 'information' }],
    (style, text) => `<${style}>${text}`,
  );
  expect(painted).toMatch(/^<red>error {7}\[.*\n.*\n<dim>information \[/);
});
