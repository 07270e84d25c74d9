import path from 'node:path';
import { declarationText } from '../declaration/declarationText.ts';
import { readDeclaration } from '../declaration/readDeclaration.ts';
import type { Suppression } from './suppression.ts';

const file = path.join('input', 'suppressions.yaml');

/** The project's suppressions. @throws DeclarationFault, see parseSuppressions */
export const readSuppressions = (): Suppression[] => parseSuppressions(declarationText(file), file);

/**
 * @throws DeclarationFault with file and line where the text is not YAML or not by `schemas/suppressions.schema.json`, where no
 *   resource type, element or day is named, where any element of any example is meant, or where the same is suppressed twice
 */
export function parseSuppressions(text: string, file: string): Suppression[] {
  const declaration = readDeclaration<{ suppressions: readonly Omit<Suppression, 'where'>[] }>(
    text,
    file,
    'suppressions.schema.json',
  );
  const seen = new Set<string>();
  return declaration.value.suppressions.map((each, index) => {
    const place = ['suppressions', index];
    if (!/^[A-Z][A-Za-z]+\/([A-Za-z0-9.-]{1,64}|\*)$/.test(each.in)) {
      throw declaration.fault([...place, 'in'], `"${each.in}" names no example: write Type/id, or Type/*.`);
    }
    if (!/^[A-Z][A-Za-z]+(\.[A-Za-z]+(\([A-Za-z]+\))?(\[(\d+|\*)\])?)*$/.test(each.at)) {
      throw declaration.fault([...place, 'at'], `"${each.at}" names no element: only an index can be *.`);
    }
    if (each.in.split('/')[0] !== each.at.split('.')[0]) {
      throw declaration.fault(
        [...place, 'at'],
        `"${each.at}" is in no ${each.in}: name an element of that type.`,
      );
    }
    if (each.in.includes('*') && each.at.includes('*')) {
      throw declaration.fault([...place, 'in'], 'Both in and at have a *: say which example, or which item.');
    }
    if (!isDay(each.expires)) {
      throw declaration.fault([...place, 'expires'], `${each.expires} is no day: look at the calendar.`);
    }
    const same = `${each.id} ${each.in} ${each.at}`;
    if (seen.has(same)) throw declaration.fault(place, 'The same is suppressed twice: remove one.');
    seen.add(same);
    return { ...each, where: `${file}:${declaration.line(place)}` };
  });
}

/** Whether the calendar has it; `day` is YYYY-MM-DD. */
const isDay = (day: string): boolean => new Date(Date.parse(day) || 0).toISOString().startsWith(day);
