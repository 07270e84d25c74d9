import type { Artefact } from '../compile/guideIndex.ts';
import type { PackedFile } from './casePackage.ts';

/** A resource of the guide, as its file has it. */
export interface PackedResource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

/** The ImplementationGuide, as far as a package repeats it. */
export interface PackedGuide extends PackedResource {
  readonly packageId: string;
  readonly version: string;
  readonly url: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fhirVersion: readonly string[];
  readonly license: string;
  readonly publisher: string;
  readonly dependsOn: readonly { readonly packageId: string; readonly version: string }[];
}

/** Elements that an index has of each resource (FHIR package specification, `.index.json`, index-version 2). */
const indexed = ['url', 'version', 'kind', 'type', 'supplements', 'content', 'valueSet', 'derivation'];

/** Stands in for a package that no registry has; whoever loads ours need not find it. */
const standIn = 'hl7.fhir.uv.tools.r5';

/**
 * The guide as a FHIR package: its definitions, its examples in a folder of their own, an index of each, and the manifest.
 *
 * @param resources what stands at each artefact, a StructureDefinition with its snapshot
 */
export function guidePackage(
  guide: PackedGuide,
  resources: readonly { readonly artefact: Artefact; readonly resource: PackedResource }[],
): {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly files: readonly PackedFile[];
} {
  const definitions = [
    guide,
    ...resources.flatMap(({ artefact, resource }) => (artefact.isExample ? [] : [resource])),
  ];
  const examples = resources.flatMap(({ artefact, resource }) => (artefact.isExample ? [resource] : []));
  return {
    manifest: manifestOf(guide),
    files: [
      ...definitions.map((resource) => ({ path: fileName(resource), text: json(resource) })),
      { path: '.index.json', text: json(indexOf(definitions)) },
      ...examples.map((resource) => ({ path: `example/${fileName(resource)}`, text: json(resource) })),
      { path: 'example/.index.json', text: json(indexOf(examples)) },
    ],
  };
}

const manifestOf = ({
  packageId,
  version,
  url,
  title,
  description,
  fhirVersion,
  license,
  publisher,
  dependsOn,
}: PackedGuide) => ({
  name: packageId,
  version,
  type: 'IG',
  canonical: url.slice(0, url.indexOf('/ImplementationGuide/')),
  url: url.slice(0, url.indexOf('/ImplementationGuide/')),
  title,
  description,
  fhirVersions: fhirVersion,
  dependencies: Object.fromEntries([
    ...fhirVersion.map((each) => ['hl7.fhir.r5.core', each]),
    ...dependsOn
      .filter(({ packageId: id }) => id !== standIn)
      .map(({ packageId: id, version: of }) => [id, of]),
  ]),
  author: publisher,
  license,
  jurisdiction: 'http://unstats.un.org/unsd/methods/m49/m49.htm#150',
  directories: { lib: 'package', example: 'example' },
});

const fileName = ({ resourceType, id }: PackedResource): string => `${resourceType}-${id}.json`;

const indexOf = (resources: readonly PackedResource[]) => ({
  'index-version': 2,
  files: resources.map((resource) => ({
    filename: fileName(resource),
    resourceType: resource.resourceType,
    id: resource.id,
    ...Object.fromEntries(
      indexed.flatMap((name) => (typeof resource[name] === 'string' ? [[name, resource[name]]] : [])),
    ),
  })),
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
