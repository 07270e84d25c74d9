import { expect, test } from 'vitest';
import { leanConfig, withoutDownloads } from '../../scripts/publisher/assembleTemplate.ts';
import { picturesOfOurs } from '../../scripts/publisher/finishSite.ts';

test('a page takes no picture from another site, nor from a folder of who built it', () => {
  expect(picturesOfOurs('url(/home/me/pagesdata:image/png;base64,AA==)')).toBe(
    'url(data:image/png;base64,AA==)',
  );
  const page = '<img src="https://hl7.org/fhir/R5/help16.png"/><a href="https://hl7.org/fhir/R5/">R5</a>';
  expect(picturesOfOurs(page)).toBe('<img src="help16.png"/><a href="https://hl7.org/fhir/R5/">R5</a>');
});

test('of each artefact no page on tests and histories is made, nor one in a format but JSON', () => {
  const { formats, extraTemplates, defaults } = leanConfig({
    formats: ['xml', 'json', 'ttl'],
    extraTemplates: [
      { name: 'mappings' },
      { name: 'testing' },
      { name: 'change-history' },
      { name: 'format' },
    ],
    defaults: { Any: { base: 'a' }, Patient: { base: 'b', 'template-testing': 'c', 'change-history': 'd' } },
  });
  expect(formats).toEqual(['json']);
  expect(extraTemplates.map(({ name }) => name)).toEqual(['mappings', 'format']);
  expect(defaults.Patient).toEqual({ base: 'b' });
  expect(defaults.Any).toMatchObject({ base: 'a', xml: false, ttl: false });
});

test('the build script of the template fetches nothing', () => {
  const script = '<a>\n  <get src="@{url}x.xsd" dest="y" ignoreerrors="true"/>\n  <copy/>\n</a>';
  expect(withoutDownloads(script)).toBe('<a>\n\n  <copy/>\n</a>');
});
