/** What stands at one place of an example, right and wrong. */
export interface Change {
  /** FHIRPath in the example. */
  readonly location: string;
  /** JSON, shortened; undefined where there is nothing. */
  readonly right?: string;
  readonly wrong?: string;
}

/** A declared case that shows what is right, or what is wrong. */
export interface Shown {
  /** `test/cases/ImagingStudyEuImaging.yaml:42` */
  readonly source: string;
  readonly name: string;
  /** Reference of the example of the guide that the case edits. */
  readonly example: string;
  /** What the case changes; nothing where the example itself is the right one. */
  readonly changes: readonly Change[];
}

/** What a finding, or a requirement, means. */
export interface Explanation {
  readonly id: string;
  readonly kind:
    | 'invariant'
    | 'rule'
    | 'input'
    | 'retrieval'
    | 'dicom'
    | 'server'
    | 'exchange'
    | 'requirement'
    | 'validator';
  readonly severity?: string;
  /** Plain words: what must be so. */
  readonly meaning: string;
  /** Section of the standard, or the page of the guide. */
  readonly reference?: string;
  /** Profiles that state it. */
  readonly profiles: readonly string[];
  /** Keys of the requirements that it carries out, or the ids that carry out the requirement. */
  readonly related: readonly string[];
  readonly right?: Shown;
  readonly wrong?: Shown;
}
