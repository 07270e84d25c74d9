import type { Dataset } from '../dicom/readObject.ts';
import { items, number, text } from './attributes.ts';
import { type Code, code, isPrivate } from './concept.ts';
import { ucumOf } from './ucum.ts';

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

/** Every item below one, itself first, in the order of the report; `isLeft` says below which of them none are looked for. */
export function* everyItem(
  item: ContentItem,
  isLeft: (item: ContentItem) => boolean = () => false,
): Generator<ContentItem> {
  yield item;
  for (const child of item.children) if (!isLeft(child)) yield* everyItem(child, isLeft);
}

const byConcept = new WeakMap<ContentItem, ReadonlyMap<string, readonly ContentItem[]>>();

/** The children whose concept is one of these codes. */
export function childrenOf(item: ContentItem, ...concepts: readonly string[]): ContentItem[] {
  const found =
    byConcept.get(item) ??
    Map.groupBy(item.children, ({ concept }) =>
      concept === undefined || isPrivate(concept) ? '' : concept.value,
    );
  byConcept.set(item, found);
  return concepts.flatMap((each) => found.get(each) ?? []);
}

export const childOf = (item: ContentItem, ...concepts: readonly string[]): ContentItem | undefined =>
  childrenOf(item, ...concepts)[0];

/** The code of a CODE item. */
export const codeOf = (item: ContentItem | undefined): Code | undefined =>
  item && code(item.dataset, 'ConceptCodeSequence');

export const textOf = (item: ContentItem | undefined): string | undefined =>
  item && text(item.dataset, 'TextValue');

export const uidOf = (item: ContentItem | undefined): string | undefined => item && text(item.dataset, 'UID');

/** The value of a NUM item, and its unit as DICOM has it. */
export function quantityOf(item: ContentItem): { readonly value: number; readonly unit: Code } | undefined {
  const [measured] = items(item.dataset, 'MeasuredValueSequence');
  const value = measured && number(measured, 'NumericValue');
  const unit = measured && code(measured, 'MeasurementUnitsCodeSequence');
  return value === undefined || unit === undefined ? undefined : { value, unit };
}

/** A quantity as FHIR has it; undefined where its unit is not of UCUM. */
export function fhirQuantity({ value, unit }: { readonly value: number; readonly unit: Code }) {
  const ucum = ucumOf(unit);
  return ucum === undefined
    ? undefined
    : { value, unit: ucum, system: 'http://unitsofmeasure.org', code: ucum };
}
