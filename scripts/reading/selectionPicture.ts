import { escaped } from '../report/markup.ts';
import { pointsOf, type Region, regionShape } from './regionShape.ts';
import { syntheticImage } from './syntheticImage.ts';

/** What the picture reads of an ImagingSelection. */
export interface Selection {
  readonly id: string;
  readonly instance?: readonly {
    readonly uid: string;
    readonly number?: number;
    readonly subset?: readonly string[];
    readonly imageRegion2D?: readonly Region[];
  }[];
}

/** The number of rows and columns that an image of this kind has at the least, where its own are not known. */
const matrices = [512, 1024, 2048, 4096, 8192];

/** Selected images as an SVG picture: one synthetic image an instance, its regions drawn over it, its frames named under it. */
export function selectionPicture({ instance = [] }: Selection): string {
  const shown = instance.slice(0, 3);
  const side = 320;
  const tiles = shown.map(({ uid, number, subset = [], imageRegion2D = [] }, index) => {
    const matrix = matrixOf(imageRegion2D);
    const frames = subset.length > 0 ? `, frame ${subset.join(', ')}` : '';
    const label = `${number === undefined ? 'image' : `image ${number}`}${frames}`;
    const image = syntheticImage(uid).toString('base64');
    return `<svg x="${index * (side + 8)}" width="${side}" height="${side}" viewBox="0 0 ${matrix} ${matrix}"><image width="${matrix}" height="${matrix}" href="data:image/png;base64,${image}"/><g fill="none" stroke="#ffd23f" stroke-width="${matrix / 160}">${imageRegion2D.map(regionShape).join('')}</g></svg><text x="${index * (side + 8) + 6}" y="${side + 18}" font-family="sans-serif" font-size="13" fill="#1d2530">${escaped(label)}</text>`;
  });
  const width = Math.max(1, shown.length) * (side + 8) - 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${side + 26}" viewBox="0 0 ${width} ${side + 26}"><rect width="100%" height="100%" fill="#fff"/>${tiles.join('')}</svg>`;
}

function matrixOf(regions: readonly Region[]): number {
  const furthest = Math.max(0, ...regions.flatMap(({ coordinate }) => pointsOf(coordinate).flat()));
  return matrices.find((matrix) => furthest <= matrix) ?? Math.ceil(furthest);
}
