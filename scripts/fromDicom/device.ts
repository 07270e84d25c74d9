import { text, texts } from './attributes.ts';
import { uuidOf } from './identity.ts';
import type { Rule } from './rule.ts';
import type { Source } from './source.ts';

const imaging = {
  coding: [{ system: 'http://snomed.info/sct', code: '314789007' }],
  text: 'Imaging equipment',
};

/** What tells one device from another. */
export const deviceKey = ({ dataset }: Pick<Source, 'dataset'>): string[] =>
  ['Manufacturer', 'ManufacturerModelName', 'DeviceSerialNumber', 'StationName', 'SoftwareVersions'].map(
    (keyword) => texts(dataset, keyword).join('\\'),
  );

/** Device, from the General Equipment module (PS3.3 section C.7.5.1). */
export const deviceRules: readonly Rule<Source>[] = [
  {
    from: ['Manufacturer', 'ManufacturerModelName', 'DeviceSerialNumber', 'StationName', 'SoftwareVersions'],
    to: 'Device.identifier',
    how: 'A UUID made of them: the same equipment is the same Device.',
    value: (source) => [
      { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuidOf('Device', ...deviceKey(source))}` },
    ],
  },
  {
    from: ['Manufacturer'],
    to: 'Device.manufacturer',
    how: 'As text.',
    value: ({ dataset }) => text(dataset, 'Manufacturer'),
  },
  {
    from: ['ManufacturerModelName'],
    to: 'Device.modelNumber',
    how: 'As text.',
    value: ({ dataset }) => text(dataset, 'ManufacturerModelName'),
  },
  {
    from: ['DeviceSerialNumber'],
    to: 'Device.serialNumber',
    how: 'As text.',
    value: ({ dataset }) => text(dataset, 'DeviceSerialNumber'),
  },
  {
    from: ['StationName'],
    to: 'Device.name',
    how: 'As a name for users.',
    value: ({ dataset }) => {
      const value = text(dataset, 'StationName');
      return value && [{ value, type: 'user-friendly-name' }];
    },
  },
  {
    from: ['SoftwareVersions'],
    to: 'Device.version',
    how: 'Each value.',
    value: ({ dataset }) => texts(dataset, 'SoftwareVersions').map((value) => ({ value })),
  },
  {
    from: [],
    to: 'Device.category',
    how: 'Always imaging equipment, as the profile asks.',
    value: () => [imaging],
  },
  { from: [], to: 'Device.type', how: 'Always imaging equipment.', value: () => [imaging] },
  { from: [], to: 'Device.status', how: 'Always active.', value: () => 'active' },
];
