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
  'jira-code logging no-expansions-files no-ig-database path-expansion-params path-history path-liquid ' +
  'path-output path-qa path-suppressed-warnings path-temp pin-canonicals produce-jekyll-data ' +
  'propagate-status releaselabel show-inherited-invariants shownav special-url tabbed-snapshots ' +
  'template-html template-md usage-stats-opt-out version-comparison';

/** What the IG Publisher writes into a guide by itself, and wants defined. */
const extensions = [
  ['implementationguide-dependency-comment', 'ImplementationGuide.dependsOn', 'markdown'],
  ['ig-internal-dependency', 'ImplementationGuide.definition', 'code'],
  ['snapshot-base-version', 'StructureDefinition.snapshot', 'string'],
  ['snapshot-source', 'Extension', 'canonical'],
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
