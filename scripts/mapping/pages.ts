import type { Definition, ElementDefinition, StructureDefinition } from '../coverage/definition.ts';
import { cardinalityOf, cardinalityText } from './cardinality.ts';
import { type DicomEntry, dicomEntries } from './dicomMap.ts';
import { findElement } from './element.ts';
import type { ElementMap, MappedElement } from './elementMap.ts';
import type { MappingGuide } from './guide.ts';

/** The tables of a map for a page of the guide: a row for each place of each element, in the order of the model. */
export function elementMapTable(map: ElementMap, guide: MappingGuide): string {
  const model = guide.models.get(map.model);
  if (model === undefined) return '';
  const rows = model.differential.element.slice(1).flatMap((element) => {
    const entries = map.entries.filter(({ source }) => source === element.id);
    return entries.map((entry, index) => [
      ...(index === 0 ? sourceCells(element, model) : ['', '']),
      ...targetCells(entry, guide),
    ]);
  });
  const heads = ['Xt-EHR element', 'Card.', 'Profile', 'Element', 'Card.', 'Relationship', 'Comment'];
  return table(heads, rows);
}

/** The mappings to DICOM for a page of the guide: a table for each profile. */
export function dicomTables(guide: MappingGuide): string {
  const entries = dicomEntries(guide);
  return [...new Set(entries.map(({ profile }) => profile))]
    .map((profile) => {
      const rows = entries.filter((entry) => entry.profile === profile).map(dicomCells);
      return `### ${link(profile)}\n\n${table(['Element', 'DICOM', 'Comment'], rows)}`;
    })
    .join('\n');
}

function sourceCells(element: ElementDefinition, model: StructureDefinition): string[] {
  return [element.id.slice(model.id.length + 1), cardinalityText(cardinalityOf(element))];
}

function targetCells(entry: MappedElement, guide: MappingGuide): string[] {
  const { relationship, target, comment = '', cardinalityReason = '' } = entry;
  const profile = guide.definitions.get(entry.profile);
  const element = profile && findElement(profile, target, guide.base);
  const isRoot = !target.includes('.');
  return [
    profile === undefined ? entry.profile : link(profile),
    target,
    element === undefined || isRoot ? '' : cardinalityText(cardinalityOf(element)),
    relationship,
    [comment, cardinalityReason].filter((text) => text !== '').join(' '),
  ];
}

const dicomCells = ({ element, map, comment = '' }: DicomEntry): string[] => [
  element,
  map.split('; ').join('<br/>'),
  comment,
];

const link = ({ structure: { id } }: Definition): string => `[${id}](StructureDefinition-${id}.html)`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => row.map(inCell))];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** What Markdown or Liquid would take for markup inside a cell. */
const inCell = (text: string): string =>
  text.startsWith('[') && text.endsWith(')')
    ? text
    : text.replace(/[|*[\]]/g, '\\$&').replace(/ > /g, ' &gt; ');
