import { describe, expect, test } from 'vitest';
import { type Edit, EditFault, edited, numbered } from '../../scripts/cases/edit.ts';

const bundle = {
  resourceType: 'Bundle',
  identifier: { value: 'one' },
  entry: [
    { fullUrl: 'http://example.org/fhir/Patient/a', resource: { name: [{ family: 'A' }] } },
    {
      fullUrl: 'http://example.org/fhir/Composition/b',
      resource: {
        section: [
          { code: { coding: [{ code: '59776-5' }, { code: '0.1' }] } },
          { code: { coding: [{ code: '19005-8' }] } },
        ],
      },
    },
  ],
  extension: [
    { url: 'http://example.org/StructureDefinition/Same', valueString: 'x' },
    { url: 'http://example.org/StructureDefinition/Other', valueString: 'y' },
    { url: 'http://example.org/StructureDefinition/Same', valueString: 'z' },
  ],
};

type Bundle = typeof bundle & Record<string, unknown>;
const change = (...edits: Edit[]) => edited(bundle, edits) as Bundle;

describe('an edit', () => {
  test('leaves the example as it was', () => {
    const before = structuredClone(bundle);
    change({ do: 'remove', path: 'entry' }, { do: 'set', path: 'identifier.value', value: 'two' });
    expect(bundle).toEqual(before);
  });

  test('sets a member that was there and one that was not', () => {
    const after = change(
      { do: 'set', path: 'identifier.value', value: 'two' },
      { do: 'set', path: 'identifier.system', value: 'urn:x' },
    );
    expect(after.identifier).toEqual({ value: 'two', system: 'urn:x' });
  });

  test('puts [+] after the others, finds it with [=], and begins a list where there is none', () => {
    const after = change(
      { do: 'set', path: 'extension[+]', value: { url: 'new' } },
      { do: 'set', path: 'extension[=].valueString', value: 'last' },
      { do: 'set', path: 'link[+]', value: { relation: 'self' } },
    );
    expect(after.extension).toHaveLength(4);
    expect(after.extension[3]).toEqual({ url: 'new', valueString: 'last' });
    expect(after.link).toEqual([{ relation: 'self' }]);
  });

  test('copies, so that a change of the copy leaves its source alone', () => {
    const after = change(
      { do: 'copy', path: 'entry[+]', from: 'entry[0]' },
      { do: 'set', path: 'entry[=].resource.name[0].family', value: 'B' },
    );
    expect(after.entry[0]?.resource.name).toEqual([{ family: 'A' }]);
    expect(after.entry[2]?.resource.name).toEqual([{ family: 'B' }]);
  });

  test('takes away what removing left empty, since FHIR has neither empty lists nor empty objects', () => {
    const after = change({ do: 'remove', path: 'entry[Patient/a].resource.name[0].family' });
    expect(after.entry[0]).toEqual({ fullUrl: 'http://example.org/fhir/Patient/a' });
    expect(change({ do: 'remove', path: 'identifier.value' })).not.toHaveProperty('identifier');
  });

  test('takes away what removing left empty around an item named by the very word that goes', () => {
    const after = change({
      do: 'remove',
      path: 'entry[Composition/b].resource.section[19005-8].code.coding',
    });
    expect(after.entry[1]?.resource.section).toEqual([bundle.entry[1]?.resource.section?.[0]]);
    const path = 'entry[Patient/a].fullUrl';
    expect(change({ do: 'remove', path }).entry[0]).toEqual({ resource: { name: [{ family: 'A' }] } });
  });

  test('copies what holds the target as it was before', () => {
    const path = 'entry[1].resource.section[0].section[+]';
    const after = change({ do: 'copy', path, from: 'entry[1].resource.section[0]' });
    const section = bundle.entry[1]?.resource.section?.[0];
    expect(after.entry[1]?.resource.section?.[0]).toEqual({ ...section, section: [section] });
  });

  test('names an entry by its resource, an extension by its URL, anything else by its code', () => {
    const after = change(
      { do: 'set', path: 'entry[Patient/a].resource.name[0].family', value: 'C' },
      { do: 'set', path: 'extension[Other].valueString', value: 'w' },
      { do: 'set', path: 'entry[Composition/b].resource.section[0.1].title', value: 'Findings' },
    );
    expect(after.entry[0]?.resource.name).toEqual([{ family: 'C' }]);
    expect(after.extension[1]?.valueString).toBe('w');
    expect(after.entry[1]?.resource.section?.[0]).toHaveProperty('title', 'Findings');
  });
});

describe('an edit is refused', () => {
  const refused: [string, Edit][] = [
    ['identifier.period.start does not exist', { do: 'set', path: 'identifier.period.start', value: '2026' }],
    [
      'entry.fullUrl does not exist: fullUrl is asked of a list, say which item',
      { do: 'remove', path: 'entry.fullUrl' },
    ],
    [
      'identifier[0] does not exist: [0] is asked of what is no list',
      { do: 'remove', path: 'identifier[0]' },
    ],
    ['entry[2] does not exist', { do: 'set', path: 'entry[2]', value: {} }],
    ['entry[Patient/b] does not exist', { do: 'remove', path: 'entry[Patient/b]' }],
    ['extension[Same] is not clear: 2 items', { do: 'remove', path: 'extension[Same]' }],
    ['extension[+] is a new item', { do: 'remove', path: 'extension[+]' }],
    ['link[=] does not exist', { do: 'set', path: 'link[=]', value: {} }],
    ['total does not exist, so it cannot be removed', { do: 'remove', path: 'total' }],
    ['total has no value', { do: 'copy', path: 'identifier.value', from: 'total' }],
    ['identifier.value has that value already', { do: 'set', path: 'identifier.value', value: 'one' }],
    ['__proto__.polluted is no path', { do: 'set', path: '__proto__.polluted', value: 1 }],
    [
      'identifier.constructor.polluted does not exist',
      { do: 'set', path: 'identifier.constructor.polluted', value: 1 },
    ],
    ['resourceType is no element', { do: 'remove', path: 'resourceType' }],
    [
      'entry[0].resource.resourceType is no element',
      { do: 'remove', path: 'entry[0].resource.resourceType' },
    ],
    ['entry[0]..fullUrl is no path', { do: 'remove', path: 'entry[0]..fullUrl' }],
  ];
  test.each(refused)('%s', (message, edit) => {
    expect(() => change(edit)).toThrow(EditFault);
    expect(() => change(edit)).toThrow(message);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(Object).not.toHaveProperty('polluted');
  });
});

describe('a location', () => {
  test.each([
    ['Bundle', 'Bundle'],
    ['Bundle.entry[1].resource', 'Bundle.entry[1].resource'],
    [
      'Bundle.entry[Composition/b].resource.section[19005-8].code',
      'Bundle.entry[1].resource.section[1].code',
    ],
    ['Bundle.entry[Composition/b].resource.section[0.1]', 'Bundle.entry[1].resource.section[0]'],
    ['Observation.value.ofType(Quantity).unit', 'Observation.value.ofType(Quantity).unit'],
  ])('%s is numbered', (location, expected) => {
    expect(numbered(location, bundle)).toBe(expected);
  });

  test('that names what is not there is refused', () => {
    expect(() => numbered('Bundle.entry[Patient/b]', bundle)).toThrow(EditFault);
    expect(() => numbered('Bundle.link[x]', bundle)).toThrow(EditFault);
  });
});
