import type { Issue } from '../issue.ts';
import { checkDicomMap } from './checkDicomMap.ts';
import { checkElementMap } from './checkElementMap.ts';
import { dicomEntries } from './dicomMap.ts';
import { parseDicomStatement } from './dicomStatement.ts';
import { isNowhere } from './elementMap.ts';
import type { MappingGuide } from './guide.ts';
import { dicomTables, elementMapTable } from './pages.ts';

/** How many elements of a model have a place in the guide; the model's root is none of them. */
export interface MappedCount {
  readonly model: string;
  readonly total: number;
  readonly mapped: number;
  /** Those that have a reason instead. */
  readonly reasons: number;
}

export function checkMappings(guide: MappingGuide): Issue[] {
  return [...guide.maps.flatMap((map) => checkElementMap(map, guide)), ...checkDicomMap(guide)];
}

export function countMapped({ maps, models }: MappingGuide): MappedCount[] {
  return maps.map((map) => {
    const model = models.get(map.model);
    const elements = model?.differential.element.slice(1) ?? [];
    const entriesOf = (id: string) => map.entries.filter(({ source }) => source === id);
    const mapped = elements.filter(({ id }) => entriesOf(id).some((entry) => !isNowhere(entry)));
    const reasons = elements.filter(({ id }) => {
      const entries = entriesOf(id);
      return entries.length > 0 && entries.every(isNowhere);
    });
    return {
      model: model?.id ?? map.model,
      total: elements.length,
      mapped: mapped.length,
      reasons: reasons.length,
    };
  });
}

/** `Xt-EHR: 94 of 96 mapped, 2 with a reason why not (EHDSImagingReport 56 of 57, EHDSImagingStudy 38 of 39)` */
export function mappedLine(counts: readonly MappedCount[]): string {
  const sum = (of: (count: MappedCount) => number) => counts.map(of).reduce((all, each) => all + each, 0);
  const reasons = sum((count) => count.reasons);
  const each = counts.map(({ model, mapped, total }) => `${model} ${mapped} of ${total}`).join(', ');
  return (
    `Xt-EHR: ${sum((count) => count.mapped)} of ${sum((count) => count.total)} mapped, ` +
    `${reasons} with a reason why not (${each})`
  );
}

/** `DICOM: 90 attributes and 25 concepts, for 85 elements of 12 profiles` */
export function dicomLine(guide: MappingGuide): string {
  const entries = dicomEntries(guide);
  const parts = entries.flatMap(({ map }) => parseDicomStatement(map) ?? []);
  const ofKind = (kind: string) => parts.filter((part) => part.kind === kind).length;
  const profiles = new Set(entries.map(({ profile }) => profile)).size;
  return (
    `DICOM: ${ofKind('attribute')} attributes and ${ofKind('concept')} concepts, ` +
    `for ${entries.length} elements of ${profiles} profiles`
  );
}

/** What the pages of the guide include, by its path in the project. */
export function mappingIncludes(guide: MappingGuide): ReadonlyMap<string, string> {
  const tables = guide.maps.map(
    (map) => [`input/includes/${map.id}.md`, elementMapTable(map, guide)] as const,
  );
  return new Map([...tables, ['input/includes/dicom-mapping-tables.md', dicomTables(guide)]]);
}
