import type { Case } from '../cases/manifest.ts';
import type { JsonObject } from '../coverage/node.ts';
import type { RuleCase } from '../rules/ruleCases.ts';

/** A file of a package: its path within it, and its text. */
export interface PackedFile {
  readonly path: string;
  readonly text: string;
}

/** One case in `manifest.json` (manifest.schema.json, which is part of the package). */
export interface PackedCase {
  readonly id: string;
  readonly name: string;
  /** The resource to check. */
  readonly file: string;
  /** Files that come with it, from which its references can be resolved, or with which it is compared. */
  readonly beside: readonly string[];
  /** Who must say what is expected: the HL7 validator with the guide's package, or the rules between resources. */
  readonly by: 'validator' | 'rules';
  readonly profile?: string;
  /** Invariants, requirements and elements that it verifies. */
  readonly verifies: readonly string[];
  /** Every error and warning that must be raised, and no other: in any order, each as often as it is here. */
  readonly expect: readonly { readonly severity?: string; readonly id: string; readonly location: string }[];
}

const canonical = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition';

/**
 * The declared cases and the examples they are made from, for the test suites of others: every edited resource as a file of its own, and
 * a manifest that says what must be found in it.
 *
 * @param examples by reference: `ImagingStudy/chest-ct-imaging-study`
 * @param schema the text of manifest.schema.json
 */
export function casePackage(
  cases: readonly Case[],
  ruleCases: readonly RuleCase[],
  examples: ReadonlyMap<string, JsonObject>,
  version: string,
  schema: string,
): PackedFile[] {
  const packed = [...cases.map(packedCase), ...ruleCases.map(packedRuleCase)];
  const manifest = {
    guide: 'hl7.fhir.eu.imaging-r5',
    version,
    fhirVersion: '5.0.0',
    cases: packed.map(({ written }) => written),
  };
  return [
    { path: 'manifest.json', text: json(manifest) },
    { path: 'manifest.schema.json', text: schema },
    { path: 'README.md', text: readme(packed.length) },
    ...[...examples].map(([reference, resource]) => ({ path: exampleFile(reference), text: json(resource) })),
    ...packed.map(({ written, resource }) => ({ path: written.file, text: json(resource) })),
  ];
}

function packedCase({ profile, name, verifies, expected, resource, file, line }: Case) {
  const id = `${profile}/${slug(name)}`;
  const written: PackedCase = {
    id,
    name,
    file: `cases/${id}.json`,
    // References are resolved among the examples.
    beside: ['examples/'],
    by: 'validator',
    profile: `${canonical}/${profile}`,
    verifies,
    expect: expected,
  };
  return { written, resource: resource(), source: `${file}:${line}` };
}

function packedRuleCase({ rule, name, verifies, expected, after, beside }: RuleCase) {
  const id = `rules/${rule}/${slug(name)}`;
  const written: PackedCase = {
    id,
    name,
    file: `cases/${id}.json`,
    beside: beside.map(({ resourceType, id: each }) => exampleFile(`${resourceType}/${each}`)),
    by: 'rules',
    verifies: [...new Set([rule, ...verifies])],
    expect: expected,
  };
  return { written, resource: after };
}

const exampleFile = (reference: string): string => `examples/${reference.replace('/', '-')}.json`;

/** A name as a file's: lower case, with hyphens, whole; names differ in words, so files do. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const readme = (count: number): string => `# Cases of the European imaging report in FHIR R5

${count} resources, right and wrong, each with every error and warning that must be found in it. \`manifest.json\`
(\`manifest.schema.json\`) lists them: \`file\` is the resource, \`beside\` what its references are resolved from, \`by\` who must
find what \`expect\` says. Compare as a multiset on id and location, and on severity where it is given; never compare messages.

The guide is CC0-1.0. LOINC, SNOMED CT and DICOM codes belong to their owners.
`;
