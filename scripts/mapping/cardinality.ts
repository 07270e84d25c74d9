/** FHIR R5 ElementDefinition.min and max; what neither says is what FHIR says of most elements. */
export interface Cardinality {
  readonly min: number;
  readonly max: string;
}

export const cardinalityOf = ({ min = 0, max = '*' }: Partial<Cardinality>): Cardinality => ({ min, max });

export const cardinalityText = ({ min, max }: Cardinality): string => `${min}..${max}`;

/** Of the last element of a path, seen from before its first: at least one where all are required, one where none repeats. */
export function alongPath(path: readonly Partial<Cardinality>[]): Cardinality {
  const steps = path.map(cardinalityOf);
  return {
    min: steps.every(({ min }) => min > 0) ? 1 : 0,
    max: steps.every(({ max }) => max === '1') ? '1' : '*',
  };
}

/** Whether something that is always there for `from` may be missing at `to`. */
export const mayBeMissing = (from: Cardinality, to: Cardinality): boolean => from.min > 0 && to.min === 0;

/** Whether something that `from` lets repeat has one place at `to`. */
export const mayNotRepeat = (from: Cardinality, to: Cardinality): boolean =>
  from.max !== '1' && to.max === '1';
