import type { Dataset, DicomObject } from '../dicom/readObject.ts';
import type { Issue } from '../issue.ts';
import { isUid } from '../rules/dicomView.ts';
import { number, text, texts } from './attributes.ts';
import { ConversionNotes } from './conversionNotes.ts';
import { type Packed, packed } from './packed.ts';
import { Tellings } from './tellings.ts';

export interface IndexedInstance {
  readonly uid: string;
  readonly sopClassUid: string;
  readonly number: number | undefined;
  readonly frames: number | undefined;
}

export interface IndexedSeries {
  readonly uid: string;
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
  /** The series of each instance. */
  readonly seriesOf: Map<string, IndexedSeries>;
  /** Objects that are converted by themselves: reports, key objects, segmentations, presentation states; by UID. */
  readonly documents: Map<string, Packed>;
}

/** Storage SOP classes that are converted by themselves (PS3.4 section B.5): 11 presentation states, 66.4, 66.5 and 66.7 segmentations, 88 reports. */
const document = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.(11\.\d+|66\.[457]|88\.\d+)$/;

/** Attributes of an image that rules look at; the rest of it is let go, so that ten thousand images take little memory. */
export type Kept = readonly string[];

/** Where an object stands among those of its study: images before documents, then by the numbers, then by UID. */
type Rank = readonly [document: number, series: number, instance: number, uid: string];

/** A study or series while it is read: whichever of its objects ranks first speaks for it, in whatever order they come. */
interface Reading<Indexed> {
  indexed: Indexed;
  rank: Rank;
}

/** What has been read, by study and series. */
export class StudyIndex {
  readonly #studies = new Map<string, Reading<IndexedStudy>>();
  readonly #series = new Map<string, Reading<IndexedSeries>>();
  readonly #tellings = new Map<string, Tellings>();
  readonly #places = new Map<string, string>();
  readonly #notes = new ConversionNotes();
  readonly #kept: Kept;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  get studies(): IndexedStudy[] {
    return [...this.#studies.values()]
      .map(({ indexed }) => indexed)
      .sort((one, other) => (one.uid < other.uid ? -1 : 1));
  }

  /** What objects of one study tell differently, and what was there twice. */
  get issues(): Issue[] {
    return [
      ...this.#notes.issues(),
      ...this.studies.flatMap(({ uid, dataset }) => this.#tellings.get(uid)?.issues(uid, dataset) ?? []),
    ];
  }

  /** Takes an object in; one that is there already is left out, and said. */
  add(path: string, object: DicomObject): void {
    const { dataset, sopInstanceUid: uid, sopClassUid } = object;
    const [studyUid, seriesUid] = [
      text(dataset, 'StudyInstanceUID') ?? '',
      text(dataset, 'SeriesInstanceUID') ?? '',
    ];
    if (this.#isThere(path, uid, studyUid, seriesUid)) return;
    const rank: Rank = [
      document.test(sopClassUid) ? 1 : 0,
      number(dataset, 'SeriesNumber') ?? Infinity,
      number(dataset, 'InstanceNumber') ?? Infinity,
      uid,
    ];
    const study = this.#studyOf(studyUid, dataset, rank);
    const series = this.#seriesIn(study, seriesUid, dataset, rank);
    series.instances.set(uid, {
      uid,
      sopClassUid,
      number: wholeNumber(dataset, 'InstanceNumber'),
      frames: wholeNumber(dataset, 'NumberOfFrames'),
    });
    study.seriesOf.set(uid, series);
    if (document.test(sopClassUid)) study.documents.set(uid, packed(object));
  }

  #isThere(path: string, uid: string, studyUid: string, seriesUid: string): boolean {
    const [known, own] = [this.#places.get(uid), `series ${seriesUid} of study ${studyUid}`];
    this.#places.set(uid, known ?? own);
    if (known === undefined) return false;
    if (known === own)
      this.#notes.say(
        'information',
        'from-dicom-duplicate',
        studyUid,
        'Objects were read already, and are left out the second time',
        path,
      );
    else
      this.#notes.say(
        'warning',
        'from-dicom-inconsistent',
        path,
        `The object ${uid} is in ${known}, too: it is left out of ${own}, see where it belongs.`,
      );
    return true;
  }

  #studyOf(uid: string, dataset: Dataset, rank: Rank): IndexedStudy {
    const tellings = this.#tellings.get(uid) ?? new Tellings();
    this.#tellings.set(uid, tellings);
    tellings.add(dataset);
    const known = this.#studies.get(uid);
    if (known && !isBefore(rank, known.rank)) return known.indexed;
    const { series, seriesOf, documents } = known?.indexed ?? {
      series: new Map(),
      seriesOf: new Map(),
      documents: new Map(),
    };
    const indexed = { uid, dataset: this.#pick(dataset), series, seriesOf, documents };
    this.#studies.set(uid, { indexed, rank });
    return indexed;
  }

  #seriesIn(study: IndexedStudy, uid: string, dataset: Dataset, rank: Rank): IndexedSeries {
    const key = `${study.uid} ${uid}`;
    const known = this.#series.get(key);
    if (known && !isBefore(rank, known.rank)) return known.indexed;
    const told = {
      number: wholeNumber(dataset, 'SeriesNumber'),
      frameOfReferenceUid: texts(dataset, 'FrameOfReferenceUID').find(isUid),
      dataset: this.#pick(dataset),
    };
    const indexed = known
      ? Object.assign(known.indexed, told)
      : { uid, ...told, instances: new Map<string, IndexedInstance>() };
    this.#series.set(key, { indexed, rank });
    study.series.set(uid, indexed);
    return indexed;
  }

  #pick(dataset: Dataset): Dataset {
    return Object.fromEntries(
      this.#kept.flatMap((keyword) => (Object.hasOwn(dataset, keyword) ? [[keyword, dataset[keyword]]] : [])),
    );
  }
}

/** The series of a study in the order of their numbers. */
export const seriesOf = ({ series }: IndexedStudy): IndexedSeries[] =>
  [...series.values()].sort(
    (one, other) => (one.number ?? Infinity) - (other.number ?? Infinity) || (one.uid < other.uid ? -1 : 1),
  );

/** The instances of a series in the order of their numbers. */
export const instancesOf = ({ instances }: IndexedSeries): IndexedInstance[] =>
  [...instances.values()].sort(
    (one, other) => (one.number ?? Infinity) - (other.number ?? Infinity) || (one.uid < other.uid ? -1 : 1),
  );

const isBefore = (one: Rank, other: Rank): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

const wholeNumber = (dataset: Dataset, keyword: string): number | undefined => {
  const value = number(dataset, keyword);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 2_147_483_647
    ? value
    : undefined;
};
