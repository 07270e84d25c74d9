import type { Dataset, DicomObject } from '../dicom/readObject.ts';
import type { Issue } from '../issue.ts';
import { isUid } from '../rules/dicomView.ts';
import { items, numbers, text } from './attributes.ts';
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
  say(id: 'from-dicom-lost' | 'from-dicom-guessed', message: string, example?: string): void;
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
  if (uid === undefined || sopClassUid === undefined || !isUid(uid) || !isUid(sopClassUid)) return undefined;
  const read = study.seriesOf.get(uid);
  const seriesUid = read?.uid ?? evidenceOf(dataset, study.uid).get(uid);
  return seriesUid === undefined
    ? undefined
    : { uid, sopClassUid, seriesUid, instance: read?.instances.get(uid) };
}

const evidences = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/** The series of each instance of this study that a document names as evidence. */
function evidenceOf(dataset: Dataset, studyUid: string): ReadonlyMap<string, string> {
  const known = evidences.get(dataset);
  if (known) return known;
  const studies = ['CurrentRequestedProcedureEvidenceSequence', 'PertinentOtherEvidenceSequence']
    .flatMap((keyword) => items(dataset, keyword))
    .filter((study) => text(study, 'StudyInstanceUID') === studyUid);
  const found = new Map(
    [...studies, dataset]
      .flatMap((each) => items(each, 'ReferencedSeriesSequence'))
      .flatMap((series) =>
        ['ReferencedSOPSequence', 'ReferencedInstanceSequence', 'ReferencedImageSequence']
          .flatMap((keyword) => items(series, keyword))
          .flatMap((each): [string, string][] => {
            const [uid, seriesUid] = [
              text(each, 'ReferencedSOPInstanceUID'),
              text(series, 'SeriesInstanceUID'),
            ];
            return uid !== undefined && seriesUid !== undefined && isUid(seriesUid) ? [[uid, seriesUid]] : [];
          }),
      ),
  );
  evidences.set(dataset, found);
  return found;
}

/** The frames that a reference names, as FHIR's subset has them: whole numbers from 1. */
export const framesOf = (reference: Dataset): string[] =>
  numbers(reference, 'ReferencedFrameNumber')
    .filter((each) => Number.isInteger(each) && each > 0)
    .map(String);

/** Whether an object is none that a region or an image can be selected of (guide, im-image-2). */
export const isImage = ({ sopClassUid }: Pick<Target, 'sopClassUid'>): boolean =>
  !/^1\.2\.840\.10008\.5\.1\.4\.1\.1\.(11|66|88|104)(\.|$)/.test(sopClassUid);

/** Whether a report is done (PS3.3 section C.17.2): what is complete may be preliminary still. */
export const statusOf = ({ dataset }: Pick<Source, 'dataset'>): 'final' | 'preliminary' =>
  text(dataset, 'CompletionFlag') === 'COMPLETE' && text(dataset, 'PreliminaryFlag') !== 'PRELIMINARY'
    ? 'final'
    : 'preliminary';

/** When the content of an object was made (PS3.3 section C.17.2, C.7.6.1). */
export const contentTime = ({ dataset, zone }: Source): string | undefined =>
  dateTimeOf(text(dataset, 'ContentDate'), text(dataset, 'ContentTime'), zone);
