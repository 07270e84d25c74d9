import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';

const size = 192;

/**
 * A picture of nobody: a bright outline, two dark fields and grain, as grey as an image of the body, and always the same for the same
 * instance. It stands where an image would be, in pictures of reports.
 *
 * @param uid SOP Instance UID, which the grain is drawn from
 * @returns a PNG of 192 by 192 pixels
 */
export function syntheticImage(uid: string): Buffer {
  const png = new PNG({ width: size, height: size });
  let state = createHash('sha256').update(uid).digest().readUInt32LE(0) | 1;
  const grain = (): number => {
    // xorshift32 (Marsaglia, 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) / 2 ** 32 - 0.5) * 24;
  };
  const inside = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): number =>
    ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const body = inside(x, y, 96, 96, 84, 66);
      const left = inside(x, y, 62, 92, 26, 38);
      const right = inside(x, y, 130, 92, 26, 38);
      const spine = inside(x, y, 96, 134, 12, 12);
      let grey = 6;
      if (body < 1) grey = body > 0.9 ? 170 : 110;
      if (left < 1 || right < 1) grey = 34;
      if (spine < 1) grey = 205;
      const value = Math.max(0, Math.min(255, Math.round(grey + (body < 1 ? grain() : grain() / 4))));
      png.data.set([value, value, value, 255], (y * size + x) * 4);
    }
  }
  return PNG.sync.write(png, { deflateLevel: 9 });
}
