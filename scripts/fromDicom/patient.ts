import { items, personNames, text } from './attributes.ts';
import { systemOf } from './identity.ts';
import { humanNames } from './person.ts';
import type { Rule } from './rule.ts';
import { type Source, unknown } from './source.ts';
import { dateOf } from './when.ts';

const genders: ReadonlyMap<string, string> = new Map([
  ['F', 'female'],
  ['M', 'male'],
  ['O', 'other'],
]);

const assignedBy = (name: string | undefined) => name !== undefined && { assigner: { display: name } };

/** Patient, from the modules C.7.1.1 and C.2.2 of PS3.3. */
export const patientRules: readonly Rule<Source>[] = [
  {
    from: ['PatientID', 'IssuerOfPatientIDQualifiersSequence', 'IssuerOfPatientID'],
    to: 'Patient.identifier',
    how: 'The system is that of the issuer: an OID or URI, else a UUID made of its name, else --system, else a UUID of the study: a number without issuer may be of somebody else in another. The assigner is its name.',
    value: ({ dataset, options }) => {
      const value = text(dataset, 'PatientID');
      const [issuer] = items(dataset, 'IssuerOfPatientIDQualifiersSequence');
      const local = text(dataset, 'IssuerOfPatientID');
      if (value === undefined) return undefined;
      const system =
        issuer || local || options.system === undefined
          ? systemOf(issuer, local, text(dataset, 'StudyInstanceUID'))
          : options.system;
      return [{ system, value, ...assignedBy(local) }];
    },
  },
  {
    from: ['OtherPatientIDsSequence'],
    to: 'Patient.identifier',
    how: 'Each with its issuer.',
    value: ({ dataset }) =>
      items(dataset, 'OtherPatientIDsSequence').flatMap((item) => {
        const value = text(item, 'PatientID');
        const [issuer] = items(item, 'IssuerOfPatientIDQualifiersSequence');
        const local = text(item, 'IssuerOfPatientID');
        return value
          ? [
              {
                system: systemOf(issuer, local, text(dataset, 'StudyInstanceUID')),
                value,
                ...assignedBy(local),
              },
            ]
          : [];
      }),
  },
  {
    from: ['PatientName'],
    to: 'Patient.name',
    how: 'A HumanName for each group (alphabetic, ideographic, phonetic); data-absent-reason where there is none.',
    value: ({ dataset }) => {
      const names = personNames(dataset, 'PatientName').slice(0, 1).flatMap(humanNames);
      return names.length > 0 ? names : [{ _family: unknown }];
    },
  },
  {
    from: ['PatientSex'],
    to: 'Patient.gender',
    how: 'F, M and O; nothing else is guessed.',
    value: ({ dataset }) => genders.get(text(dataset, 'PatientSex') ?? ''),
  },
  {
    from: ['PatientBirthDate'],
    to: 'Patient.birthDate',
    how: 'As a date.',
    value: ({ dataset }) => dateOf(text(dataset, 'PatientBirthDate')),
  },
  {
    from: ['PatientBirthDate'],
    to: 'Patient._birthDate',
    how: 'data-absent-reason where it is no date.',
    value: ({ dataset }) => (dateOf(text(dataset, 'PatientBirthDate')) === undefined ? unknown : undefined),
  },
];
