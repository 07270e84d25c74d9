import type { Dataset } from '../dicom/readObject.ts';
import { items, personNames, text } from './attributes.ts';
import { code, conceptOf } from './concept.ts';
import { issuer, systemOf } from './identity.ts';
import { displayName } from './person.ts';
import type { Rule } from './rule.ts';
import { referenceTo, type Source } from './source.ts';
import { type IndexedStudy, seriesOf } from './studyIndex.ts';

/** An accession number, and the dataset that tells of the request: the study's own, or an item of Request Attributes. */
export interface Accession {
  readonly value: string;
  readonly system: string;
  readonly request: Dataset;
}

/** The accession numbers of a study: its own, and those of the requests that its series are of; each once. */
export function accessionsOf(study: IndexedStudy, system: string | undefined): Accession[] {
  const requests = seriesOf(study).flatMap(({ dataset }) => items(dataset, 'RequestAttributesSequence'));
  const found = [study.dataset, ...requests].flatMap((request): Accession[] => {
    const value = text(request, 'AccessionNumber');
    const by = issuer(request, 'IssuerOfAccessionNumberSequence');
    if (value === undefined) return [];
    return [
      {
        value,
        system: by === undefined && system !== undefined ? system : systemOf(by, undefined, study.uid),
        request,
      },
    ];
  });
  const same = Map.groupBy(found, (each) => `${each.system}|${each.value}`);
  return [...same.values()].flatMap((all) => all.find(saysWhat) ?? all[0] ?? []);
}

/** Whether the dataset of an accession number says what was requested, too. */
const saysWhat = ({ request }: Accession): boolean =>
  items(request, 'RequestedProcedureCodeSequence').length > 0 ||
  text(request, 'RequestedProcedureDescription') !== undefined;

export const accessionIdentifier = ({ value, system }: Pick<Accession, 'value' | 'system'>) => ({
  type: {
    coding: [
      { system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN', display: 'Accession ID' },
    ],
  },
  system,
  value,
});

export interface OrderSource extends Source {
  readonly accession: Accession;
}

/** ServiceRequest, from Accession Number and Request Attributes (PS3.3 sections C.7.2.1 and 10.6). */
export const orderRules: readonly Rule<OrderSource>[] = [
  {
    from: ['AccessionNumber', 'IssuerOfAccessionNumberSequence'],
    to: 'ServiceRequest.identifier',
    how: 'The accession number; its system is the issuer, else --system, else a UUID of the study.',
    value: ({ accession }) => [accessionIdentifier(accession)],
  },
  {
    from: [],
    to: 'ServiceRequest.status',
    how: 'Always unknown: images do not say what became of the order.',
    value: () => 'unknown',
  },
  { from: [], to: 'ServiceRequest.intent', how: 'Always order.', value: () => 'order' },
  {
    from: [],
    to: 'ServiceRequest.category',
    how: 'Always imaging, as the profile asks.',
    value: () => [{ coding: [{ system: 'http://snomed.info/sct', code: '363679005' }], text: 'Imaging' }],
  },
  {
    from: ['RequestedProcedureCodeSequence', 'RequestedProcedureDescription'],
    to: 'ServiceRequest.code',
    how: 'The code, else the description.',
    value: ({ accession: { request } }) => {
      const requested = code(request, 'RequestedProcedureCodeSequence');
      const description = text(request, 'RequestedProcedureDescription');
      if (requested) return { concept: conceptOf(requested) };
      return description && { concept: { text: description } };
    },
  },
  {
    from: ['PatientID'],
    to: 'ServiceRequest.subject',
    how: 'The Patient.',
    value: ({ references }) => referenceTo(references.patient),
  },
  {
    from: ['ReferringPhysicianName'],
    to: 'ServiceRequest.requester',
    how: 'By name alone.',
    value: ({ dataset }) => {
      const [name] = personNames(dataset, 'ReferringPhysicianName').flatMap(
        (each) => displayName(each) ?? [],
      );
      return name && { display: name };
    },
  },
];
