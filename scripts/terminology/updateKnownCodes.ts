/**
 * Rewrites the codes of data/terminology/loinc.json and snomed-ct.json to those that the compiled guide uses. A new
 * LOINC code gets the display that the guide gives it, which is to be compared with LOINC before it is committed; the
 * display of one that is there already is kept. Run it with `node scripts/terminology/updateKnownCodes.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedResources, root } from '../paths.ts';
import { codesUsed, type UsedCode } from './codesUsed.ts';
import { loinc, readKnownCodes, snomedCt } from './defaultSource.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const used = readdirSync(generatedResources)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => codesUsed(read(path.join(generatedResources, name))));

rewrite('loinc.json', (known) => {
  const codes = codesOf(loinc).map((code): [string, string] => {
    const display = known.get(code) ?? displayOf(code);
    if (display === undefined)
      console.error(`LOINC ${code} has no display in the guide: give it one by hand.`);
    return [code, display ?? ''];
  });
  return Object.fromEntries(codes);
});
rewrite('snomed-ct.json', () => codesOf(snomedCt));

function codesOf(system: string): string[] {
  return [...new Set(used.filter((code) => code.system === system).map(({ code }) => code))].sort();
}

function displayOf(code: string): string | undefined {
  return used.find((each: UsedCode) => each.system === loinc && each.code === code && each.display)?.display;
}

function rewrite(name: string, codes: (known: ReadonlyMap<string, string | undefined>) => unknown): void {
  const file = path.join(root, 'data', 'terminology', name);
  const content = read(file);
  writeFileSync(file, `${JSON.stringify({ ...content, codes: codes(readKnownCodes(content)) }, null, 2)}\n`);
}
