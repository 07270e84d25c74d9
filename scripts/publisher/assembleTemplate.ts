import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';

/** FHIR's base template, of npm. HL7's own are for HL7's guides: they ask for a working group, and show HL7's marks. */
const baseTemplate = path.join(root, 'node_modules', 'fhir.base.template.a');
/** What we lay over it: our styles, and the parts of a page that we have otherwise. */
const ourTemplate = path.join(root, 'tools', 'publisher', 'template');

/** Pages that each artefact has beside its first: what is left out is empty in this guide, and there once an artefact. */
const furtherPages = ['mappings', 'examples', 'format'];

/** What is made of no artefact, in the words of the publisher. */
const notMade = Object.fromEntries(
  ['xml', 'xml-html', 'ttl', 'ttl-html', 'java', 'openapi'].map((what) => [what, false]),
);

interface TemplateConfig {
  readonly formats: readonly string[];
  readonly extraTemplates: readonly { readonly name: string }[];
  readonly defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Lays out the template of the site in a folder, from which the publisher takes it as it is. A template that derives from the base by the
 * publisher's own means can add to what the base makes, and leave nothing out.
 */
export function assembleTemplate(folder: string): void {
  cpSync(baseTemplate, folder, { recursive: true });
  cpSync(ourTemplate, folder, { recursive: true });
  change(path.join(folder, 'config.json'), (text) => JSON.stringify(leanConfig(JSON.parse(text)), null, 2));
  change(path.join(folder, 'scripts', 'ant.xml'), withoutDownloads);
  // It takes its styles and its answers from others' sites.
  rmSync(path.join(folder, 'content', 'searchform.html'));
  // A cell may have a child without a class.
  change(path.join(folder, 'content', 'assets', 'js', 'fhir-table-scripts.js'), (text) =>
    text.replace('classes.includes(prop)', 'classes?.includes(prop)'),
  );
}

/** The configuration of a template whose sites have JSON alone, and of each artefact no page on tests and histories. */
export function leanConfig(config: TemplateConfig): TemplateConfig {
  return {
    ...config,
    formats: ['json'],
    extraTemplates: config.extraTemplates.filter(({ name }) => furtherPages.includes(name)),
    defaults: Object.fromEntries(
      Object.entries(config.defaults).map(([type, settings]) => [
        type,
        {
          ...Object.fromEntries(Object.entries(settings).filter(([name]) => !/history|testing/.test(name))),
          ...(type === 'Any' ? notMade : {}),
        },
      ]),
    ),
  };
}

/** The build script of a template, without the schemas that it would fetch and nothing of ours reads. */
export const withoutDownloads = (script: string): string => script.replaceAll(/^\s*<get .*\/>\s*$/gm, '');

const change = (file: string, edit: (text: string) => string): void =>
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
