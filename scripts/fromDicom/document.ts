import type { Dataset, DicomObject } from '../dicom/readObject.ts';
import type { Issue } from '../issue.ts';
import { items, text } from './attributes.ts';
import type { MadeResource } from './resource.ts';
import type { Source } from './source.ts';
import type { IndexedInstance, IndexedStudy } from './studyIndex.ts';
import { dateTimeOf } from './when.ts';

/** An object that is converted by itself, in the study that it belongs to. */
export interface DocumentSource extends Source {
  readonly object: DicomObject;
  readonly study: IndexedStudy;
  readonly seriesUid: string;
  /** Says what is lost or guessed, of this object. */
  say(id: 'from-dicom-lost' | 'from-dicom-guessed', message: string): void;
}

export interface Made {
  readonly resources: readonly MadeResource[];
  readonly issues: readonly Issue[];
}

/** An object that another refers to, and the series that it is in. */
export interface Target {
  readonly uid: string;
  readonly sopClassUid: string;
  readonly seriesUid: string;
  readonly instance: IndexedInstance | undefined;
}

/** SOP classes of one frame: their references have no frame number that means anything (guide, im-selection-18). */
const singleFrame = new Set(
  ['2', '4', '128', '6.1', '7', '1', '1.1', '1.2'].map((end) => `1.2.840.10008.5.1.4.1.1.${end}`),
);

export const isSingleFrame = ({ sopClassUid }: Target): boolean => singleFrame.has(sopClassUid);

/**
 * Finds the series of a referenced object: by what the document itself says of its evidence (PS3.3 section C.17.2.1), else by what
 * was read of the study. Undefined where nobody says.
 */
export function targetOf({ dataset, study }: DocumentSource, reference: Dataset): Target | undefined {
  const uid = text(reference, 'ReferencedSOPInstanceUID');
  const sopClassUid = text(reference, 'ReferencedSOPClassUID');
  if (uid === undefined || sopClassUid === undefined) return undefined;
  const read = [...study.series.values()].find(({ instances }) => instances.has(uid));
  const seriesUid = read?.uid ?? seriesInEvidence(dataset, study.uid, uid);
  return seriesUid === undefined
    ? undefined
    : { uid, sopClassUid, seriesUid, instance: read?.instances.get(uid) };
}

function seriesInEvidence(dataset: Dataset, studyUid: string, uid: string): string | undefined {
  const evidence = ['CurrentRequestedProcedureEvidenceSequence', 'PertinentOtherEvidenceSequence']
    .flatMap((keyword) => items(dataset, keyword))
    .filter((study) => text(study, 'StudyInstanceUID') === studyUid);
  return [...evidence, dataset]
    .flatMap((each) => items(each, 'ReferencedSeriesSequence'))
    .find((series) =>
      ['ReferencedSOPSequence', 'ReferencedInstanceSequence', 'ReferencedImageSequence']
        .flatMap((keyword) => items(series, keyword))
        .some((each) => text(each, 'ReferencedSOPInstanceUID') === uid),
    )?.SeriesInstanceUID as string | undefined;
}

/** When the content of an object was made (PS3.3 section C.17.2, C.7.6.1). */
export const contentTime = ({ dataset, zone }: Source): string | undefined =>
  dateTimeOf(text(dataset, 'ContentDate'), text(dataset, 'ContentTime'), zone);
