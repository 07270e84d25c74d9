/** What the server says of itself (FHIR R5 §4.7.1, "Terminology Service Capabilities"). */
import type { TerminologySource } from './source.ts';

const version = '1.0.0';
const operation = (type: string, name: string) => ({
  name,
  definition: `http://hl7.org/fhir/OperationDefinition/${type}-${name}`,
});

/**
 * The features by which the HL7 validator decides what it may ask. From 1.7.8 on it has the codes that a value set
 * lists checked, in batches; without it does not check them.
 */
function features(testVersion: string): object[] {
  const feature = (definition: string, value: object) => ({
    url: 'http://hl7.org/fhir/uv/application-feature/StructureDefinition/feature',
    extension: [
      { url: 'definition', valueCanonical: definition },
      { url: 'value', ...value },
    ],
  });
  return [
    feature('http://hl7.org/fhir/uv/tx-tests/FeatureDefinition/test-version', { valueCode: testVersion }),
    feature('http://hl7.org/fhir/uv/tx-ecosystem/FeatureDefinition/CodeSystemAsParameter', {
      valueBoolean: true,
    }),
  ];
}

/** FHIR R5 CapabilityStatement; no date but a fixed one, so that two answers are the same. */
export function capabilityStatement(base: string, testVersion?: string): object {
  const interaction = [{ code: 'read' }, { code: 'search-type' }];
  const searchParam = [{ name: 'url', type: 'uri' }];
  return {
    ...{ resourceType: 'CapabilityStatement', url: `${base}/metadata`, version, status: 'active' },
    ...{ name: 'LoopbackTerminologyServer', date: '2025-01-01', kind: 'instance', fhirVersion: '5.0.0' },
    ...(testVersion !== undefined && { extension: features(testVersion) }),
    description: 'Says of codes whether they are valid, invalid, or not verified. For this machine only.',
    software: { name: 'eu-imaging terminology', version },
    instantiates: ['http://hl7.org/fhir/CapabilityStatement/terminology-server'],
    implementation: { description: 'eu-imaging terminology on loopback', url: base },
    format: ['json', 'application/fhir+json'],
    rest: [
      {
        mode: 'server',
        resource: [
          {
            ...{ type: 'CodeSystem', interaction, searchParam },
            operation: [
              operation('CodeSystem', 'validate-code'),
              operation('CodeSystem', 'lookup'),
              operation('CodeSystem', 'subsumes'),
            ],
          },
          {
            ...{ type: 'ValueSet', interaction, searchParam },
            operation: [operation('ValueSet', 'validate-code'), operation('ValueSet', 'expand')],
          },
        ],
      },
    ],
  };
}

/**
 * Code systems that exist but of which nothing is held. They are listed all the same: the HL7 validator does not ask
 * about a system that is not listed, and would then say less than "not verified".
 */
const notHeld = [
  'http://hl7.org/fhir/sid/cvx',
  'http://www.nlm.nih.gov/research/umls/rxnorm',
  'http://www.ama-assn.org/go/cpt',
  'http://hl7.org/fhir/ndfrt',
  'http://hl7.org/fhir/sid/ndc',
  'http://hl7.org/fhir/sid/icd-10',
  'http://hl7.org/fhir/sid/icd-10-cm',
  'http://hl7.org/fhir/sid/icd-9-cm',
  'http://id.who.int/icd/release/11/mms',
  'http://www.whocc.no/atc',
  'http://radlex.org',
  'http://standardterms.edqm.eu',
  'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl',
  'http://www.nlm.nih.gov/research/umls',
  'http://www.itis.gov',
];

/** FHIR R5 TerminologyCapabilities. */
export function terminologyCapabilities(base: string, source: TerminologySource): object {
  const systems = [...new Set([...source.codeSystemUrls(), ...notHeld])].sort();
  return {
    ...{ resourceType: 'TerminologyCapabilities', url: `${base}/metadata?mode=terminology`, version },
    ...{ name: 'LoopbackTerminologyServer', status: 'active', date: '2025-01-01', kind: 'instance' },
    description: 'Says of codes whether they are valid, invalid, or not verified. For this machine only.',
    software: { name: 'eu-imaging terminology', version },
    implementation: { description: 'eu-imaging terminology on loopback', url: base },
    codeSystem: systems.map((uri) => ({ uri })),
    expansion: { hierarchical: false, paging: true, parameter: [{ name: 'tx-resource' }] },
    validateCode: { translations: false },
  };
}
