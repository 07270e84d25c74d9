/** A warning that was looked at and is left as it is. */
export interface Suppression {
  /** `input/suppressions.yaml:12` */
  readonly where: string;
  /** The validator's message id, or an invariant's key. */
  readonly id: string;
  /** `ImagingStudy/chest-ct-imaging-study`, or `ImagingStudy/*`. */
  readonly in: string;
  /** FHIRPath of the element, with `[*]` for any index. */
  readonly at: string;
  readonly reason: string;
  readonly reference: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires: string;
}
