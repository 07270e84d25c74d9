import type { Dataset, DicomObject } from '../dicom/readObject.ts';
import type { Issue } from '../issue.ts';
import { number, personNames, text } from './attributes.ts';

export interface IndexedInstance {
  readonly uid: string;
  readonly sopClassUid: string;
  readonly number: number | undefined;
  readonly frames: number | undefined;
}

export interface IndexedSeries {
  readonly uid: string;
  readonly modality: string;
  readonly number: number | undefined;
  readonly frameOfReferenceUid: string | undefined;
  /** What is kept of its first object. */
  readonly dataset: Dataset;
  readonly instances: Map<string, IndexedInstance>;
}

export interface IndexedStudy {
  readonly uid: string;
  /** What is kept of its first object. */
  readonly dataset: Dataset;
  readonly series: Map<string, IndexedSeries>;
  /** Objects that are converted by themselves: reports, key objects, segmentations, presentation states. */
  readonly documents: DicomObject[];
}

/** Storage SOP classes that are converted by themselves (PS3.4 section B.5): 11 presentation states, 66 segmentations, 88 reports. */
const document = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.(11|66|88)(\.|$)/;

/** Attributes of an image that rules look at; the rest of it is let go, so that ten thousand images take little memory. */
export type Kept = readonly string[];

/** What has been read, by study and series. */
export class StudyIndex {
  readonly studies = new Map<string, IndexedStudy>();
  readonly issues: Issue[] = [];
  readonly #kept: Kept;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** Takes an object in. One that is there already is left out; one that tells of another patient is said. */
  add(path: string, object: DicomObject): void {
    const { dataset, sopInstanceUid: uid, sopClassUid } = object;
    const study = this.#study(dataset);
    const series = this.#series(study, dataset);
    if (series.instances.has(uid)) {
      this.#say(
        'information',
        'from-dicom-duplicate',
        path,
        `The object ${uid} was read already; this one is left out.`,
      );
      return;
    }
    this.#compare(path, study, dataset);
    series.instances.set(uid, {
      uid,
      sopClassUid,
      number: wholeNumber(dataset, 'InstanceNumber'),
      frames: wholeNumber(dataset, 'NumberOfFrames'),
    });
    if (document.test(sopClassUid)) study.documents.push(object);
  }

  #study(dataset: Dataset): IndexedStudy {
    const uid = text(dataset, 'StudyInstanceUID') ?? '';
    const known = this.studies.get(uid);
    if (known) return known;
    const made = { uid, dataset: this.#pick(dataset), series: new Map(), documents: [] };
    this.studies.set(uid, made);
    return made;
  }

  #series(study: IndexedStudy, dataset: Dataset): IndexedSeries {
    const uid = text(dataset, 'SeriesInstanceUID') ?? '';
    const known = study.series.get(uid);
    if (known) return known;
    const made: IndexedSeries = {
      uid,
      modality: text(dataset, 'Modality') ?? 'OT',
      number: wholeNumber(dataset, 'SeriesNumber'),
      frameOfReferenceUid: text(dataset, 'FrameOfReferenceUID'),
      dataset: this.#pick(dataset),
      instances: new Map(),
    };
    study.series.set(uid, made);
    return made;
  }

  #pick(dataset: Dataset): Dataset {
    return Object.fromEntries(
      this.#kept.flatMap((keyword) => (keyword in dataset ? [[keyword, dataset[keyword]]] : [])),
    );
  }

  #compare(path: string, study: IndexedStudy, dataset: Dataset): void {
    for (const keyword of ['PatientID', 'PatientBirthDate', 'PatientSex', 'AccessionNumber']) {
      const [first, other] = [text(study.dataset, keyword) ?? '', text(dataset, keyword) ?? ''];
      if (first !== other) this.#differ(path, study, keyword, first, other);
    }
    const [first, other] = [study.dataset, dataset].map(
      (each) => personNames(each, 'PatientName')[0]?.Alphabetic ?? '',
    );
    if (first !== other) this.#differ(path, study, 'PatientName', first ?? '', other ?? '');
  }

  #differ(path: string, study: IndexedStudy, keyword: string, first: string, other: string): void {
    const message = `${keyword} is ${JSON.stringify(other)} here and ${JSON.stringify(first)} in the first object of study ${study.uid}: see which one is right; the first is taken.`;
    this.#say('warning', 'from-dicom-inconsistent', path, message);
  }

  #say(severity: Issue['severity'], id: string, location: string, message: string): void {
    this.issues.push({ severity, id, location, message });
  }
}

const wholeNumber = (dataset: Dataset, keyword: string): number | undefined => {
  const value = number(dataset, keyword);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 2_147_483_647
    ? value
    : undefined;
};
