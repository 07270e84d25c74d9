/** A package that a tool insists on and no registry of ours has: its name, and what of it the tool asks for. */
export interface StandIn {
  readonly id: string;
  readonly version: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly resources?: readonly Readonly<Record<string, unknown>>[];
}

const tools = 'http://hl7.org/fhir/tools';

const manifest = (id: string, version: string, canonical: string, title: string, type: string) => ({
  name: id,
  version,
  type,
  license: 'CC0-1.0',
  canonical,
  url: canonical,
  title,
  description: `${title}`,
  fhirVersions: ['5.0.0'],
  author: 'stand-in',
});

/** SUSHI adds the tools package to every guide by itself, and warns where it is not to be had. */
export const standIns: readonly StandIn[] = [
  {
    id: 'hl7.fhir.uv.tools.r5',
    version: '0.9.0',
    manifest: manifest('hl7.fhir.uv.tools.r5', '0.9.0', tools, 'Stand-in for the FHIR tools guide', 'IG'),
  },
];

/** The parameters of ImplementationGuide.definition that the IG Publisher knows, as far as a guide has reason to state them. */
const parameters =
  'active-tables apply-contact apply-context apply-copyright apply-jurisdiction apply-license ' +
  'apply-publisher apply-version apply-wg auto-oid-root autoload-resources copyrightyear excludejson ' +
  'excludelogbinaryformat excludemap excludettl excludexml fmm-definition generate globals-in-artifacts ' +
  'jira-code logging no-expansions-files no-ig-database no-usage-check path-expansion-params path-history path-liquid ' +
  'path-output path-qa path-suppressed-warnings path-temp pin-canonicals produce-jekyll-data ' +
  'propagate-status releaselabel show-inherited-invariants shownav special-url tabbed-snapshots ' +
  'template-html template-md usage-stats-opt-out version-comparison';

/** What the IG Publisher writes into a guide by itself, and wants defined. */
const extensions = [
  ['implementationguide-dependency-comment', 'ImplementationGuide.dependsOn', 'markdown'],
  ['ig-internal-dependency', 'ImplementationGuide.definition', 'code'],
  ['snapshot-base-version', 'StructureDefinition.snapshot', 'string'],
  ['snapshot-source', 'Extension', 'canonical'],
  ['expansion-parameters', 'ImplementationGuide.definition', 'Reference'],
] as const;

/** The publisher looks for the guide that a dependency names. */
const toolsGuide = {
  resourceType: 'ImplementationGuide',
  id: 'hl7.fhir.uv.tools',
  url: `${tools}/ImplementationGuide/hl7.fhir.uv.tools`,
  version: '0.9.0',
  name: 'FHIRTools',
  status: 'draft',
  packageId: 'hl7.fhir.uv.tools.r5',
  license: 'CC0-1.0',
  fhirVersion: ['5.0.0'],
};

/** R5's Device names this issuer of device identifiers, and no package of R5 has its NamingSystem. */
const gs1 = {
  resourceType: 'NamingSystem',
  id: 'gs1-di',
  url: 'http://hl7.org/fhir/NamingSystem/gs1-di',
  version: '5.0.0',
  name: 'GS1DeviceIdentifiers',
  status: 'draft',
  kind: 'identifier',
  date: '2023-03-26',
  uniqueId: [{ type: 'uri', value: 'http://hl7.org/fhir/NamingSystem/gs1-di', preferred: true }],
};

/** HL7 Europe's base profiles, with which ours declare to comply: on no registry of ours. */
const europeanCore = [
  ['patient-eu-core', 'Patient'],
  ['practitioner-eu-core', 'Practitioner'],
  ['practitionerRole-eu-core', 'PractitionerRole'],
  ['organization-eu-core', 'Organization'],
] as const;

/** The IG Publisher insists on a package of support files, and asks the tools package for its parameters and a few extensions. */
export const publisherStandIns: readonly StandIn[] = [
  {
    id: 'hl7.fhir.pubpack',
    version: '0.2.4',
    manifest: manifest(
      'hl7.fhir.pubpack',
      '0.2.4',
      'http://hl7.org/fhir/pubpack',
      "Stand-in for the publisher's support files",
      'Core',
    ),
  },
  {
    id: 'hl7.fhir.uv.tools.r5',
    version: '0.9.0',
    manifest: manifest('hl7.fhir.uv.tools.r5', '0.9.0', tools, 'Stand-in for the FHIR tools guide', 'IG'),
    resources: [
      {
        resourceType: 'CodeSystem',
        id: 'ig-parameters',
        url: `${tools}/CodeSystem/ig-parameters`,
        version: '0.9.0',
        name: 'IGParameters',
        status: 'draft',
        caseSensitive: true,
        content: 'complete',
        concept: parameters.split(' ').map((code) => ({ code, display: code })),
      },
      ...extensions.map(([id, context, type]) => extension(id, context, type)),
      toolsGuide,
      gs1,
      ...europeanCore.map(([id, type]) => knownByName(id, type)),
    ],
  },
];

function extension(id: string, context: string, type: string) {
  const url = `${tools}/StructureDefinition/${id}`;
  return {
    resourceType: 'StructureDefinition',
    id,
    url,
    version: '0.9.0',
    name: id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
    status: 'draft',
    fhirVersion: '5.0.0',
    kind: 'complex-type',
    abstract: false,
    context: [{ type: 'element', expression: context }],
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', short: id, definition: id, max: '1' },
        { id: 'Extension.extension', path: 'Extension.extension', max: '0' },
        { id: 'Extension.url', path: 'Extension.url', fixedUri: url },
        { id: 'Extension.value[x]', path: 'Extension.value[x]', min: 1, type: [{ code: type }] },
      ],
    },
  };
}

/** A profile of which only the URL is known here: it constrains nothing, so that complying with it proves nothing. */
function knownByName(id: string, type: string) {
  const url = `http://hl7.eu/fhir/base-r5/StructureDefinition/${id}`;
  return {
    resourceType: 'StructureDefinition',
    id,
    url,
    version: '0.0.0',
    name: id.replace(/(^|-)([a-zA-Z])/g, (_, __, letter: string) => letter.toUpperCase()),
    status: 'draft',
    fhirVersion: '5.0.0',
    kind: 'resource',
    abstract: false,
    type,
    baseDefinition: `http://hl7.org/fhir/StructureDefinition/${type}`,
    derivation: 'constraint',
    differential: { element: [{ id: type, path: type, short: `${id}, known here by name only` }] },
  };
}
