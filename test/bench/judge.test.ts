import { expect, test } from 'vitest';
import { judge } from '../../scripts/bench/dicom2fhir/judge.ts';

const made = (resource: object) => ({
  bundle: { resourceType: 'Bundle', entry: [{ resource }] },
  seconds: [1],
  whole: 1,
  megabytes: 1,
});
const gender = 'Bundle.entry.resource.gender';

test('a value is carried where it is what the objects say', () => {
  expect(judge('female', gender, made({ resourceType: 'Patient', gender: 'female' }))).toBe('carried');
});

test('a value is lost where there is none, and where none are counted', () => {
  expect(judge('female', gender, made({ resourceType: 'Patient' }))).toBe('lost');
  expect(judge('2', `${gender}.count()`, made({ resourceType: 'Patient' }))).toBe('lost');
});

test('another value is shown', () => {
  expect(judge('female', gender, made({ resourceType: 'Patient', gender: 'male' }))).toBe('wrong: male');
});

test('values are compared as a set', () => {
  const study = { resourceType: 'ImagingStudy', series: [{ number: 2 }, { number: 1 }, { number: 2 }] };
  expect(judge('1; 2', 'Bundle.entry.resource.series.number', made(study))).toBe('carried');
});

test('a converter that makes nothing carries nothing', () => {
  expect(judge('', gender, 'KeyError')).toBe('nothing is converted: KeyError');
});
