import type { Dataset } from '../dicom/readObject.ts';
import { text } from './attributes.ts';
import type { Region } from './selection.ts';

/** A graphic type: what FHIR calls it, and how many points it has at the least and most. */
type Shape = readonly [regionType: string, least: number, most: number];

/** PS3.3 sections C.10.5.1.2 and C.18.6.1.2. Both count from the corner of the first pixel, as FHIR does. */
const inImages: ReadonlyMap<string, Shape> = new Map([
  ['POINT', ['point', 1, 1]],
  ['MULTIPOINT', ['point', 1, Infinity]],
  ['POLYLINE', ['polyline', 2, Infinity]],
  ['INTERPOLATED', ['interpolated', 2, Infinity]],
  ['CIRCLE', ['circle', 2, 2]],
  ['ELLIPSE', ['ellipse', 4, 4]],
]);

/** PS3.3 section C.18.9.1.2. */
const inSpace: ReadonlyMap<string, Shape> = new Map([
  ['POINT', ['point', 1, 1]],
  ['MULTIPOINT', ['multipoint', 1, Infinity]],
  ['POLYLINE', ['polyline', 2, Infinity]],
  ['POLYGON', ['polygon', 3, Infinity]],
  ['ELLIPSE', ['ellipse', 4, 4]],
  ['ELLIPSOID', ['ellipsoid', 6, 6]],
]);

/** The regions of a graphic in an image, or why there is none. FHIR has no set of points in an image: each is a region. */
export function regionsInImage(graphic: Dataset): readonly Region[] | string {
  const region = regionOf(graphic, inImages, 2);
  if (typeof region === 'string') return region;
  if (region.coordinate.some((each) => each < 0)) return 'it lies outside of the image';
  if (text(graphic, 'GraphicType') !== 'MULTIPOINT') return [region];
  return Array.from({ length: region.coordinate.length / 2 }, (_, index) => ({
    ...region,
    coordinate: region.coordinate.slice(2 * index, 2 * index + 2),
  }));
}

/** The region of a graphic in space, or why there is none. */
export const regionInSpace = (graphic: Dataset): Region | string => regionOf(graphic, inSpace, 3);

function regionOf(graphic: Dataset, shapes: ReadonlyMap<string, Shape>, dimensions: number): Region | string {
  const [regionType, least = 0, most = 0] = shapes.get(text(graphic, 'GraphicType') ?? '') ?? [];
  const coordinate = coordinatesOf(graphic);
  if (regionType === undefined) return 'FHIR has no such region';
  const points = (coordinate?.length ?? 0) / dimensions;
  if (coordinate === undefined || !Number.isInteger(points) || points < least || points > most)
    return 'its coordinates (0070,0022) are not those of such a region';
  return { regionType, coordinate };
}

/** All of them or none: to leave one out would shift the others. */
function coordinatesOf({ GraphicData: data }: Dataset): number[] | undefined {
  const all = (Array.isArray(data) ? data : [data]).map((each) =>
    typeof each === 'number' || typeof each === 'string' ? Number(each) : Number.NaN,
  );
  return all.every((each) => Number.isFinite(each)) ? all : undefined;
}
