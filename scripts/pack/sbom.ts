import type { LockedPackage } from './npmClosure.ts';

/** A component of a CycloneDX bill of materials (version 1.6). */
export interface Component {
  readonly type: 'library' | 'data';
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly (
    | { readonly license: { readonly id?: string; readonly name?: string } }
    | { readonly expression: string }
  )[];
}

/** What is in the package of the harness beside our own: Java archives, npm packages, FHIR packages. */
export interface Materials {
  /** Components as the CycloneDX plugin of Maven found them. */
  readonly archives: readonly Component[];
  readonly npm: readonly { readonly folder: string; readonly locked: LockedPackage }[];
  readonly fhir: readonly { readonly id: string; readonly version: string; readonly license: string }[];
}

/** What is known of a licence where neither Maven nor npm has an SPDX id for it. */
const otherwiseKnown: Readonly<Record<string, string>> = {
  'jakarta-regexp': 'not stated in its pom or its archive (Apache Software Foundation)',
  '@lhncbc/ucum-lhc': 'its own, LICENSE.md in the package',
};

/** Every component with its licence, sorted by its package URL. */
export function componentsOf({ archives, npm, fhir }: Materials): readonly Component[] {
  const components: readonly Component[] = [
    ...archives.map(({ type, group, name, version, purl, licenses }) => ({
      type,
      ...(group === undefined ? {} : { group }),
      name,
      version,
      purl,
      licenses: otherwiseKnown[name] === undefined ? (licenses ?? []) : named(otherwiseKnown[name]),
    })),
    ...npm.map(({ folder, locked }) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return component('library', name, locked.version, otherwiseKnown[name] ?? locked.license ?? '');
    }),
    ...fhir.map(({ id, version, license }) => component('data', id, version, license)),
  ];
  return components.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}

const component = (type: Component['type'], name: string, version: string, license: string): Component => ({
  type,
  name,
  version,
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  licenses: license === '' ? [] : named(license),
});

const named = (license: string): NonNullable<Component['licenses']> =>
  /^[A-Za-z0-9.-]+$/.test(license) ? [{ license: { id: license } }] : [{ license: { name: license } }];

/** The bill of materials of the package, without a time or a number that would be another each time. */
export function sbomOf(version: string, components: readonly Component[]) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        name: 'eu-imaging',
        version,
        purl: `pkg:npm/eu-imaging@${version}`,
        licenses: [{ license: { id: 'Apache-2.0' } }],
      },
    },
    components,
  };
}

/** A licence in words, as the component states it. */
export const licenceOf = ({ licenses = [] }: Component): string =>
  licenses
    .map((each) => ('expression' in each ? each.expression : (each.license.id ?? each.license.name ?? '')))
    .filter((each) => each !== '')
    .join(' or ');

/** The list of third parties' licences, for people. */
export function licencesPage(components: readonly Component[]): string {
  const rows = components.map(
    (each) =>
      `| ${each.group === undefined ? '' : `${each.group}:`}${each.name} | ${each.version} | ${licenceOf(each).replaceAll('|', '\\|')} |`,
  );
  return `# What is in the package of others

What \`npm run pack\` puts into \`eu-imaging\` beside our own code, with the licence that each states. The same for programs is \`sbom.cdx.json\` in
the package (CycloneDX 1.6). Written by \`npm run pack\`; a test compares it.

| Component | version | licence |
| --- | --- | --- |
${rows.join('\n')}
`;
}
