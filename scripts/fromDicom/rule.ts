/** One row of the mapping: what an element of a resource is made of, and how. The rows are the mapping; a page of the guide prints them. */
export interface Rule<Source> {
  /** Attributes by keyword, or content items of a structured report by their concept. */
  readonly from: readonly string[];
  /** The element, as `ImagingStudy.series.modality`; `.extension:name` for one of several. */
  readonly to: string;
  /** How, in a sentence or less. */
  readonly how: string;
  /** What is put there; undefined for nothing. Lists are added to what is there already. */
  value(source: Source): unknown;
}

/** What a list of rules makes of a source: an object with an element for each rule that gives something. */
export function made<Source>(rules: readonly Rule<Source>[], source: Source): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const rule of rules) {
    const value = rule.value(source);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const name = nameOf(rule.to);
    const before = result[name];
    result[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  return result;
}

/** `modality` of `ImagingStudy.series.modality`, `extension` of `ImagingStudy.extension:number-of-frames`. */
const nameOf = (path: string): string => (path.split('.').at(-1) ?? '').replace(/:.*/, '');
