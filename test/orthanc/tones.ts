import type { Rectangle } from '../../scripts/synthesis/pixels.ts';

/** A decoded picture, four bytes a pixel. */
export interface Bitmap {
  readonly width: number;
  readonly data: Uint8Array;
}

/** How bright a picture is in the middle of a rectangle, and at the nearest place to its right or left that is in none of `taken`. */
export function tonesOf(
  { left, right, top, bottom }: Rectangle,
  taken: readonly Rectangle[],
  { width, data }: Bitmap,
): { readonly inside: number; readonly beside: number } {
  const middle = (top + bottom) / 2;
  const at = (x: number): number => data[(Math.round(middle) * width + Math.round(x)) * 4] ?? 0;
  const margin = 4;
  const isFree = (x: number): boolean =>
    taken.every(
      (each) =>
        x < each.left - margin ||
        x > each.right + margin ||
        middle < each.top - margin ||
        middle > each.bottom + margin,
    );
  const far = [10, 20, 40, 60, 80, 120].flatMap((distance) => [right + distance, left - distance]);
  return { inside: at((left + right) / 2), beside: at(far.find(isFree) ?? 0) };
}
