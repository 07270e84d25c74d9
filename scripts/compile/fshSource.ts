import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import { fshRule } from '../report/fshRule.ts';
import type { Artefact } from './guideIndex.ts';

/** Says where in FSH the elements of the guide's instances are stated, those of a Bundle's entries where the entry has its own. */
export class FshSource {
  readonly #artefacts: ReadonlyMap<string, Artefact>;
  readonly #texts = new Map<string, string>();
  readonly #entries = new Map<string, readonly string[]>();

  constructor(artefacts: readonly Artefact[]) {
    this.#artefacts = new Map(artefacts.map((artefact) => [artefact.reference, artefact]));
  }

  /** `input/fsh/examples/chest-ct/chest-ct-order.fsh:12`, '' where SUSHI made the artefact by itself. */
  of(artefact: Artefact, location: string): string {
    const [, index, within = ''] = /^Bundle\.entry\[(\d+)\]\.resource(.*)$/s.exec(location) ?? [];
    const entry = index === undefined ? undefined : this.#artefacts.get(this.#entry(artefact, Number(index)));
    if (entry?.fsh !== undefined) return this.of(entry, `Resource${within}`);
    if (artefact.fsh === undefined) return '';
    const { file } = artefact.fsh;
    const text = this.#texts.get(file) ?? readFileSync(path.join(root, file), 'utf8');
    this.#texts.set(file, text);
    return `${file}:${fshRule(text, artefact.fsh, location)}`;
  }

  /** `Type/id` of what an entry has. */
  #entry({ file }: Artefact, index: number): string {
    const known = this.#entries.get(file) ?? entryReferences(file);
    this.#entries.set(file, known);
    return known[index] ?? '';
  }
}

function entryReferences(file: string): string[] {
  const bundle: {
    readonly entry?: readonly { readonly resource?: { resourceType: string; id?: string } }[];
  } = JSON.parse(readFileSync(file, 'utf8'));
  return (bundle.entry ?? []).map(({ resource }) => `${resource?.resourceType}/${resource?.id}`);
}
