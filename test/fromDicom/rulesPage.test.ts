import { expect, test } from 'vitest';
import { rulesPage } from '../../scripts/fromDicom/rulesPage.ts';

test('the page names each attribute by its keyword and tag, and each profile by its link', () => {
  const page = rulesPage();
  expect(page).toContain('| ImagingStudy.identifier | StudyInstanceUID (0020,000D) | As an OID URI. |');
  expect(page).toContain(
    '[ObservationRadiationDoseEuImaging](StructureDefinition-ObservationRadiationDoseEuImaging.html)',
  );
  expect(page.match(/^\| /gm)?.length).toBeGreaterThan(80);
});

test('an option of the program is code, since two hyphens would be printed as a dash', () => {
  expect(rulesPage()).toContain('else `--system`,');
  expect(rulesPage()).not.toMatch(/[^`]--[a-z]/);
});
