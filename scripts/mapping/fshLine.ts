/**
 * The line, from 1, that words lead to in FSH: the first line that has the first word, from there on the first that has the
 * second, and so on. A word that is not there leads nowhere further.
 */
export function fshLine(fsh: string, words: readonly string[]): number {
  const lines = fsh.split('\n').map((line) => line.split(/[\s(),]+/));
  const last = words.reduce((from, word) => {
    const found = lines.findIndex((line, index) => index >= from && line.includes(word));
    return found === -1 ? from : found;
  }, 0);
  return last + 1;
}

/** The path that FSH has for an element id: `series.performer[device]` for `ImagingStudy.series.performer:device`. */
export const fshPath = (id: string): string => id.slice(id.indexOf('.') + 1).replace(/:([^.]+)/g, '[$1]');
