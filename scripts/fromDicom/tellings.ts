import type { Dataset } from '../dicom/readObject.ts';
import type { Issue } from '../issue.ts';
import { personNames, text } from './attributes.ts';

/** Attributes that all objects of a study have in common (PS3.3 sections C.7.1.1 and C.7.2.1). */
const shared = ['PatientName', 'PatientID', 'PatientBirthDate', 'PatientSex', 'AccessionNumber', 'StudyDate'];
/** So many values of an attribute are told apart. */
const mostValues = 5;

/** What the objects of a study tell of what they have in common. */
export class Tellings {
  readonly #counts = new Map<string, Map<string, number>>();

  add(dataset: Dataset): void {
    for (const keyword of shared) {
      const counts = this.#counts.get(keyword) ?? new Map<string, number>();
      this.#counts.set(keyword, counts);
      const value = told(dataset, keyword);
      if (counts.has(value) || counts.size <= mostValues) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  /** An issue for each attribute that is not the same in all; what is taken is that of `dataset`. */
  issues(studyUid: string, dataset: Dataset): Issue[] {
    return [...this.#counts].flatMap(([keyword, counts]): Issue[] => {
      if (counts.size < 2) return [];
      const values = [...counts]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .slice(0, mostValues)
        .map(([value, count]) => `${JSON.stringify(value)} in ${count}`);
      const message = `${keyword} is ${values.join(', ')} of the objects of this study: see which one is right; ${JSON.stringify(told(dataset, keyword))} is taken.`;
      return [{ severity: 'warning', id: 'from-dicom-inconsistent', location: studyUid, message }];
    });
  }
}

const told = (dataset: Dataset, keyword: string): string =>
  (keyword === 'PatientName'
    ? personNames(dataset, keyword)[0]?.Alphabetic?.replace(/[\s^]+$/, '')
    : text(dataset, keyword)) ?? '';
