import type { Resource } from './stories.ts';

const dcm = 'http://dicom.nema.org/resources/ontology/DCM';
const loinc = 'http://loinc.org';

/** What a statement lets be searched by and no example has: a document with all that a registry knows of it. */
const registered: Resource = {
  resourceType: 'DocumentReference',
  id: 'more-registered-report',
  identifier: [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:6a1d3c52-3f0e-4a57-9b0f-2f6f4d6f8f10' }],
  status: 'current',
  type: { coding: [{ system: loinc, code: '11525-3' }] },
  category: [{ coding: [{ system: loinc, code: '18726-0' }] }],
  subject: { reference: 'Patient/chest-ct-patient' },
  event: [{ concept: { coding: [{ system: dcm, code: 'CT' }] } }],
  facilityType: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'HOSP' }],
  },
  practiceSetting: { coding: [{ system: 'http://snomed.info/sct', code: '394914008' }] },
  period: { start: '2026-03-16T09:40:00+01:00', end: '2026-03-16T09:55:00+01:00' },
  securityLabel: [
    { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' }] },
  ],
  content: [{ attachment: { contentType: 'application/pdf', url: 'https://files.example.org/1.pdf' } }],
};

const provenanceOf = (id: string, target: string): Resource => ({
  resourceType: 'Provenance',
  id,
  target: [{ reference: target }],
  recorded: '2026-03-16T14:06:00+01:00',
  agent: [{ who: { reference: 'Organization/chest-ct-hospital' } }],
});

/** A Composition that names another by reference: the examples name it by identifier. */
const secondOpinion: Resource = {
  resourceType: 'Composition',
  id: 'more-second-opinion',
  status: 'final',
  type: { coding: [{ system: loinc, code: '18748-4' }] },
  subject: [{ reference: 'Patient/chest-ct-patient' }],
  date: '2026-03-20T10:00:00+01:00',
  author: [{ reference: 'Organization/chest-ct-hospital' }],
  title: 'Second opinion on the CT of the chest',
  relatesTo: [{ type: 'appends', resourceReference: { reference: 'Composition/chest-ct-composition' } }],
};

/** A report that is none of imaging. */
const laboratoryReport: Resource = {
  resourceType: 'DiagnosticReport',
  id: 'more-laboratory-report',
  status: 'final',
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'LAB' }] }],
  code: { coding: [{ system: loinc, code: '24323-8' }] },
  subject: { reference: 'Patient/chest-ct-patient' },
  effectiveDateTime: '2026-03-02',
};

export const moreData: readonly Resource[] = [
  registered,
  secondOpinion,
  laboratoryReport,
  provenanceOf('more-provenance-of-report', 'DiagnosticReport/chest-ct-diagnostic-report'),
  provenanceOf('more-provenance-of-document', 'DocumentReference/more-registered-report'),
];
