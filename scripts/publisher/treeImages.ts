import { PNG } from 'pngjs';

const grey = [0x80, 0x80, 0x80, 0xff] as const;

/** A picture of the given size with lines between points. */
function picture(
  width: number,
  height: number,
  lines: readonly (readonly [number, number, number, number])[],
): Buffer {
  const png = new PNG({ width, height });
  for (const [x1, y1, x2, y2] of lines) {
    for (let x = x1; x <= x2; x++) {
      for (let y = y1; y <= y2; y++) png.data.set(grey, (y * width + x) * 4);
    }
  }
  return PNG.sync.write(png, { deflateLevel: 9 });
}

/**
 * Pictures that the IG Publisher's tables of elements name, and that come with a support package which no registry of ours has: the joins
 * of its tree, open for slices, and the sign of its filter.
 */
export const treeImages: Readonly<Record<string, Buffer>> = {
  'tbl_vjoin_slice-open.png': picture(16, 22, [
    [8, 0, 8, 21],
    [8, 11, 15, 11],
  ]),
  'tbl_vjoin_end_slice-open.png': picture(16, 22, [
    [8, 0, 8, 11],
    [8, 11, 15, 11],
  ]),
  'icon_page-child.gif': picture(16, 16, [
    [4, 2, 12, 2],
    [4, 14, 12, 14],
    [4, 2, 4, 14],
    [12, 2, 12, 14],
  ]),
  'help16.png': picture(16, 16, [
    [5, 2, 10, 3],
    [10, 3, 11, 7],
    [7, 7, 10, 8],
    [7, 8, 8, 10],
    [7, 12, 8, 13],
  ]),
  'tree-filter.png': picture(16, 16, [
    [2, 3, 13, 4],
    [4, 7, 11, 8],
    [7, 11, 8, 12],
  ]),
};
