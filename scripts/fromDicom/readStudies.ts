import type { FoundObject } from '../dicom/findObjects.ts';
import type { Issue, Severity } from '../issue.ts';
import { keptOfImages } from './kept.ts';
import { StudyIndex } from './studyIndex.ts';

/** What was read of a source of objects: an index of its studies, and what is to be said of what it was read from. */
export interface ReadStudies {
  readonly index: StudyIndex;
  /** Files that hold no object that can be read, and what was odd of those that were. */
  readonly issues: readonly Issue[];
  readonly objects: number;
}

/** What could not be looked into at all is a fault. */
function severityOf(id: string, isMeant: boolean): Severity {
  if (id.startsWith('input-')) return 'fatal';
  return beside.has(id) && !isMeant ? 'information' : 'error';
}

/** What lies beside objects on a medium: no error, unless it was named itself, or is named as an object is. */
const beside = new Set(['dicom-not-dicom', 'dicom-directory']);

/**
 * Takes in objects one by one, so that only what is looked at later is in memory.
 * @param named the paths that the user named
 */
export async function readStudies(
  found: AsyncIterable<FoundObject>,
  named: readonly string[],
  onRead: (objects: number) => void = () => {},
): Promise<ReadStudies> {
  const index = new StudyIndex(keptOfImages);
  const issues: Issue[] = [];
  let objects = 0;
  for await (const each of found) {
    if ('fault' in each) {
      const { id, message } = each.fault;
      issues.push({
        severity: severityOf(id, named.includes(each.path) || /\.(dcm|dicom)$/i.test(each.path)),
        id,
        location: each.path,
        message,
      });
      continue;
    }
    for (const { id, message } of each.object.notes)
      issues.push({ severity: 'warning', id, location: each.path, message });
    if (each.object.privateElements > 0)
      issues.push({
        severity: 'information',
        id: 'from-dicom-lost',
        location: each.path,
        message: `${each.object.privateElements} private elements are left out.`,
      });
    index.add(each.path, each.object);
    onRead(++objects);
  }
  return { index, issues, objects };
}
