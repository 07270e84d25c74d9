import type { Dataset } from '../dicom/readObject.ts';
import { items, number, text } from './attributes.ts';
import { type Code, code, isCode } from './concept.ts';

/** A content item of a structured report (PS3.3 section C.17.3). */
export interface ContentItem {
  readonly type: string;
  readonly relationship: string;
  readonly concept: Code | undefined;
  readonly dataset: Dataset;
  readonly children: readonly ContentItem[];
}

/** The tree of a report; its depth is bounded by that of what is read. */
export const contentTree = (dataset: Dataset): ContentItem => ({
  type: text(dataset, 'ValueType') ?? '',
  relationship: text(dataset, 'RelationshipType') ?? '',
  concept: code(dataset, 'ConceptNameCodeSequence'),
  dataset,
  children: items(dataset, 'ContentSequence').map(contentTree),
});

/** Every item below one, itself first, in the order of the report. */
export function* everyItem(item: ContentItem): Generator<ContentItem> {
  yield item;
  for (const child of item.children) yield* everyItem(child);
}

/** The children whose concept is one of these codes. */
export const childrenOf = (item: ContentItem, ...concepts: readonly string[]): ContentItem[] =>
  item.children.filter(({ concept }) => isCode(concept, ...concepts));

export const childOf = (item: ContentItem, ...concepts: readonly string[]): ContentItem | undefined =>
  childrenOf(item, ...concepts)[0];

/** The code of a CODE item. */
export const codeOf = (item: ContentItem | undefined): Code | undefined =>
  item && code(item.dataset, 'ConceptCodeSequence');

export const textOf = (item: ContentItem | undefined): string | undefined =>
  item && text(item.dataset, 'TextValue');

export const uidOf = (item: ContentItem | undefined): string | undefined => item && text(item.dataset, 'UID');

/** The value of a NUM item, and its UCUM unit. */
export function quantityOf(item: ContentItem): { readonly value: number; readonly unit: Code } | undefined {
  const [measured] = items(item.dataset, 'MeasuredValueSequence');
  const value = measured && number(measured, 'NumericValue');
  const unit = measured && code(measured, 'MeasurementUnitsCodeSequence');
  return value === undefined || unit === undefined ? undefined : { value, unit };
}

/** A quantity as FHIR has it, where its unit is of UCUM. */
export const fhirQuantity = ({ value, unit }: { readonly value: number; readonly unit: Code }) => ({
  value,
  unit: unit.value,
  system: 'http://unitsofmeasure.org',
  code: unit.value,
});
