/** The line (from 1) of a FSH file on which an element is first ruled on, by its element id; nothing where it is not. */
export function fshLine(text: string, elementId: string): number | undefined {
  const wanted = fshPath(elementId);
  const open: { readonly indent: number; readonly path: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, spaces = '', first = ''] = /^( *)\* (\S+)/.exec(line) ?? [];
    if (first === '' || ['insert', 'obeys'].includes(first) || first.startsWith('^')) continue;
    while ((open.at(-1)?.indent ?? -1) >= spaces.length) open.pop();
    const context = open.at(-1)?.path;
    const path = context === undefined ? first : `${context}.${first}`;
    if (path === wanted) return index + 1;
    open.push({ indent: spaces.length, path });
  }
  return undefined;
}

/** `Composition.section:findings.entry` is `section[findings].entry` in FSH, the root is `.` */
const fshPath = (elementId: string): string =>
  elementId.includes('.') ? elementId.replace(/^[^.]*\./, '').replace(/:([^.]+)/g, '[$1]') : '.';
