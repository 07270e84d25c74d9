import { expect, test } from 'vitest';
import { isStale } from '../../scripts/generated/generatedFile.ts';
import { readMaterials } from '../../scripts/pack/readMaterials.ts';
import { type Component, componentsOf, licenceOf, licencesPage, sbomOf } from '../../scripts/pack/sbom.ts';
import { thirdParties } from '../../scripts/pack/thirdParties.ts';

test('every component of the package has a licence, a version and a package URL of its own', () => {
  const components = componentsOf(readMaterials());
  expect(components.length).toBeGreaterThan(80);
  expect(components.filter((each) => licenceOf(each) === '').map(({ purl }) => purl)).toEqual([]);
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length);
  for (const { purl } of components) expect(purl).toMatch(/^pkg:(maven|npm)\/\S+@\S+/);
});

test('the list for people is of what is in the package now (npm run pack)', () => {
  expect(isStale(thirdParties())).toBe(false);
});

test('a bill of materials is the same from two runs, and says what it is of', () => {
  const archive: Component = {
    type: 'library',
    group: 'org.a',
    name: 'b',
    version: '1',
    purl: 'pkg:maven/org.a/b@1?type=jar',
    licenses: [{ license: { id: 'MIT' } }],
  };
  const components = componentsOf({
    archives: [archive],
    npm: [{ folder: 'node_modules/x/node_modules/@c/d', locked: { version: '2.0.0', license: 'ISC' } }],
    fhir: [{ id: 'hl7.fhir.r5.core', version: '5.0.0', license: 'CC0-1.0' }],
  });
  expect(components.map(({ purl, ...rest }) => [purl, licenceOf({ purl, ...rest })])).toEqual([
    ['pkg:maven/org.a/b@1?type=jar', 'MIT'],
    ['pkg:npm/%40c/d@2.0.0', 'ISC'],
    ['pkg:npm/hl7.fhir.r5.core@5.0.0', 'CC0-1.0'],
  ]);
  expect(sbomOf('1.2.3', components)).toEqual(sbomOf('1.2.3', components));
  expect(sbomOf('1.2.3', components)).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components,
  });
  expect(licencesPage(components)).toContain('| org.a:b | 1 | MIT |');
});
