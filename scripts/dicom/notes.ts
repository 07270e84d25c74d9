import { sayTag } from './dicomFault.ts';

/** What is to be said of an object that was read all the same. */
export interface DicomNote {
  readonly id: string;
  /** `00100010`, or the empty string. */
  readonly tag: string;
  readonly message: string;
}

const mostNotes = 100;

/** What is noticed while an object is read. */
export class Notes {
  /** No more than a hundred, the first. */
  readonly list: DicomNote[] = [];
  /** Elements that are private and were passed over. */
  privateElements = 0;

  /** @param what the rest of a sentence about the element */
  add(id: string, { tag, offset }: { readonly tag: string; readonly offset: number }, what: string): void {
    if (this.list.length === mostNotes) return;
    this.list.push({ id, tag, message: `The element ${sayTag(tag)} at offset ${offset} ${what}.` });
  }
}
