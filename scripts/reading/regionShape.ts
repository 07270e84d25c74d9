/** A region of an image as ImagingSelection gives it: column and row by turns, in pixels from the upper left corner (DICOM PS3.3 C.18.6.1.2). */
export interface Region {
  readonly regionType: string;
  readonly coordinate: readonly number[];
}

type Point = readonly [number, number];

/** A region as an SVG element, in the coordinates of the image. A circle is its centre and a point of it, an ellipse the ends of its axes. */
export function regionShape({ regionType, coordinate }: Region): string {
  const points = pointsOf(coordinate);
  const [first, second, third, fourth] = points;
  if (first === undefined) return '';
  if (regionType === 'circle' && second !== undefined) {
    return `<circle cx="${first[0]}" cy="${first[1]}" r="${rounded(distance(first, second))}"/>`;
  }
  if (regionType === 'ellipse' && second && third && fourth) {
    const [cx, cy] = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
    const turn = (Math.atan2(second[1] - first[1], second[0] - first[0]) * 180) / Math.PI;
    return `<ellipse rx="${rounded(distance(first, second) / 2)}" ry="${rounded(distance(third, fourth) / 2)}" transform="translate(${rounded(cx)} ${rounded(cy)}) rotate(${rounded(turn)})"/>`;
  }
  if (regionType === 'point') return points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2%"/>`).join('');
  const path = points.map(([x, y]) => `${x},${y}`).join(' ');
  return regionType === 'interpolated' ? `<polygon points="${path}"/>` : `<polyline points="${path}"/>`;
}

export function pointsOf(coordinate: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (let index = 0; index + 1 < coordinate.length; index += 2) {
    points.push([coordinate[index] ?? 0, coordinate[index + 1] ?? 0]);
  }
  return points;
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const rounded = (value: number): number => Math.round(value * 100) / 100;
