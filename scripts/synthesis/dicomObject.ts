import type { Dataset } from './dataset.ts';
import type { ImagingSelection, ImagingStudy, Series } from './fhir.ts';
import type { Story } from './story.ts';

/** What an object is made of: the study, the series and the instance that it is, and all that the guide says of them. */
export interface Subject {
  readonly story: Story;
  readonly study: ImagingStudy;
  readonly studyUid: string;
  readonly series: Series;
  readonly instance: {
    readonly uid: string;
    readonly sopClassUid: string;
    readonly number: number;
    readonly frames: number;
    readonly description?: string;
  };
  /** Selections of the study. */
  readonly selections: readonly ImagingSelection[];
  /** Every instance of the study that is named or counted. */
  readonly siblings: readonly Sibling[];
}

export interface Sibling {
  readonly seriesUid: string;
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
  readonly modality: string;
  readonly frames: number;
}

/** A dataset, and how its pixels are stored. */
export interface Drawn {
  readonly dataset: Dataset;
  readonly transferSyntaxUid: string;
  readonly pixelVr: 'OB' | 'OW';
}

/** Makes the attributes of one IOD, beside those of patient, study, series and equipment. */
export type Iod = (subject: Subject) => Drawn;
