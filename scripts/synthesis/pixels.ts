/** What is painted on a frame: a round body, and on it, brighter, the rectangles in which regions lie. */
export interface Picture {
  readonly rows: number;
  readonly columns: number;
  /** Written into the first pixel, so that a frame can be told from the others: 1 to 65535, in eight bits modulo 256. */
  readonly mark: number;
  readonly marked: readonly Rectangle[];
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Values of the background, the body and what is marked. */
export interface Tones {
  readonly bits: 8 | 16;
  readonly background: number;
  readonly body: number;
  readonly marked: number;
}

/** The pixels of a frame, little endian. */
export function paint(
  { rows, columns, mark, marked }: Picture,
  { bits, background, body, marked: bright }: Tones,
): Uint8Array {
  const pixels = bits === 8 ? new Uint8Array(rows * columns) : new Uint16Array(rows * columns);
  pixels.fill(background);
  for (let row = 0; row < rows; row++) {
    const across = (2 * row) / rows - 1;
    const half = (columns / 2) * 0.9 * Math.sqrt(Math.max(0, 1 - across * across));
    pixels.fill(
      body,
      row * columns + Math.ceil(columns / 2 - half),
      row * columns + Math.floor(columns / 2 + half),
    );
  }
  for (const { left, top, right, bottom } of marked)
    for (let row = Math.max(0, Math.floor(top)); row <= Math.min(rows - 1, Math.ceil(bottom)); row++)
      pixels.fill(
        bright,
        row * columns + Math.max(0, Math.floor(left)),
        row * columns + Math.min(columns, Math.ceil(right) + 1),
      );
  pixels[0] = mark;
  return new Uint8Array(pixels.buffer);
}

/** The rectangle around coordinates in pairs; that of a circle, given by its centre and a point on it, is around the circle. */
export function rectangleOf(type: string, coordinates: readonly number[]): Rectangle {
  const [x = 0, y = 0, otherX = 0, otherY = 0] = coordinates;
  if (type === 'circle') {
    const radius = Math.hypot(otherX - x, otherY - y);
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  }
  const xs = coordinates.filter((_, index) => index % 2 === 0);
  const ys = coordinates.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** RLE Lossless (PS3.5 annex G) of one frame: a header of 64 bytes, then each byte of the samples by itself, the most significant first. */
export function runLength(frame: Uint8Array, columns: number, bits: 8 | 16): Uint8Array {
  const size = bits / 8;
  const segments = Array.from({ length: size }, (_, segment) => {
    const plane = new Uint8Array(frame.length / size);
    for (let index = 0; index < plane.length; index++)
      plane[index] = frame[index * size + (size - 1 - segment)] ?? 0;
    return packBits(plane, columns);
  });
  const header = new DataView(new ArrayBuffer(64));
  header.setUint32(0, segments.length, true);
  let offset = 64;
  segments.forEach((segment, index) => {
    header.setUint32(4 + 4 * index, offset, true);
    offset += segment.length;
  });
  return Buffer.concat([new Uint8Array(header.buffer), ...segments]);
}

/** No run goes beyond a row (PS3.5 section G.3.1). */
function packBits(plane: Uint8Array, columns: number): Uint8Array {
  const packed: number[] = [];
  for (let start = 0; start < plane.length; ) {
    const last = Math.min(start + 128, start - (start % columns) + columns);
    let end = start + 1;
    while (end < last && plane[end] === plane[start]) end++;
    packed.push(end - start > 1 ? 257 - (end - start) : 0, plane[start] ?? 0);
    start = end;
  }
  return new Uint8Array(packed.length % 2 === 0 ? packed : [...packed, 0]);
}

/** The bytes alone, not the pool that a Buffer lies in. */
export const exactly = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
