import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../paths.ts';

/** What reading DICOM objects took, in a process of its own. */
export interface ObjectsMeasured {
  readonly objects: number;
  readonly milliseconds: number;
  /** The most that was in use, looked at after every hundredth object. */
  readonly heapMegabytes: number;
  readonly megabytes: number;
}

const image = path.join(root, 'test/fixtures/dicom/highdicom/ct-1.dcm');
const module = pathToFileURL(path.join(root, 'scripts/dicom/findObjects.ts')).href;
const script = `
  import { findObjects } from ${JSON.stringify(module)};
  const started = performance.now();
  let [objects, heap] = [0, 0];
  for await (const { fault } of findObjects(process.argv.slice(1))) {
    if (fault) throw fault;
    if (++objects % 100 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  const milliseconds = performance.now() - started;
  const megabytes = process.resourceUsage().maxRSS / 1e3;
  console.log(JSON.stringify({ objects, milliseconds, heapMegabytes: heap / 1e6, megabytes }));
`;

/** Reads a folder of so many small images, the last of which is a gigabyte long. */
export async function measureObjects(count: number): Promise<ObjectsMeasured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-objects-'));
  try {
    const files = Array.from({ length: count }, (_, index) => path.join(folder, `${index}.dcm`));
    for (const file of files) copyFileSync(image, file);
    truncateSync(files.at(-1) ?? '', 1e9);
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      script,
      folder,
    ]);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
