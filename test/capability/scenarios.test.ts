import { expect, test } from 'vitest';
import { checkScenarios } from '../../scripts/capability/checkScenarios.ts';
import { examples, guide, guideWith, summary } from './support.ts';

test('the scenarios of the guide are about its examples and its actors', () => {
  expect(checkScenarios(guide, examples)).toEqual([]);
});

test.each([
  ['an example that does not exist', 'Patient/ai-nodule-patient', 'Patient/nobody', 'INSTANCE'],
  ['an example of another type', 'Patient/ai-nodule-patient', 'Device/ai-nodule-software', 'INSTANCE'],
  [
    'a step that sends what is no instance',
    '"instanceReference":"patient"',
    '"instanceReference":"x"',
    'STEP',
  ],
  [
    'an actor that is none of the guide',
    'ActorDefinition-EuImagingReportProvider',
    'ActorDefinition-Eu',
    'ACTOR',
  ],
  ['a search that its type has not', '?accession-number=', '?accession-numbr=', 'SEARCH'],
  ['a search that does not find what the step returns', '|CT26051200288', '|CT26051200289', 'SEARCH'],
])('refuses %s, at its file and line', (_, from, to, id) => {
  const issues = checkScenarios(guideWith('ExampleScenario/find-report', from, to), examples);
  expect(summary(issues)).toContain(`SCENARIO-${id} find-report.fsh:N`);
});
