import type { WrittenObject } from '../../scripts/synthesis/writeStudy.ts';

/** What a Store Instances transaction was answered (DICOM PS3.18 section 10.5), by SOP Instance UID. */
export interface Stored {
  readonly status: number;
  readonly stored: readonly string[];
  readonly failed: readonly string[];
}

/** Stores objects by one STOW-RS request to `BASE/studies`. */
export async function stow(base: string, objects: readonly Pick<WrittenObject, 'bytes'>[]): Promise<Stored> {
  const boundary = 'eu-imaging-store';
  const body = Buffer.concat([
    ...objects.flatMap(({ bytes }) => [
      Buffer.from(`--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  const response = await fetch(`${base}/studies`, {
    method: 'POST',
    headers: {
      'content-type': `multipart/related; type="application/dicom"; boundary=${boundary}`,
      accept: 'application/dicom+json',
    },
    body,
  });
  const text = await response.text();
  const answer = text.startsWith('{') ? JSON.parse(text) : {};
  const uids = (tag: string): string[] =>
    (answer[tag]?.Value ?? []).map(
      (item: Record<string, { Value?: string[] }>) => item['00081155']?.Value?.[0],
    );
  return { status: response.status, stored: uids('00081199'), failed: uids('00081198') };
}
