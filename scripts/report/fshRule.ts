/** Lines of one definition in a FSH file, from 1, both included. */
export interface FshRange {
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * The line on which the FSH of an instance states an element, as exactly as the FSH has it: the rule for the element itself, else for
 * what is around it, else the first line of the instance. Lists are counted as SUSHI does where slices keep the order in which they
 * are written (`manualSliceOrdering`): `[+]` is the next item, `[=]` the last one, a new name the next item, too.
 *
 * @param text of the whole file
 * @param location FHIRPath of the element: `ImagingStudy.series[1].uid`
 * @returns a line from 1
 */
export function fshRule(text: string, { startLine, endLine }: FshRange, location: string): number {
  const lines = new Map<string, number>();
  for (const { path, line } of rules(text, startLine, endLine)) {
    for (const key of keysOf(path)) if (!lines.has(key)) lines.set(key, line);
  }
  const steps = stepsOf(location.replace(/^[A-Za-z]+\.?/, ''));
  for (let length = steps.length; length > 0; length--) {
    const found = lines.get(keyOf(steps.slice(0, length)));
    if (found !== undefined) return found;
  }
  return startLine;
}

interface Step {
  readonly name: string;
  readonly index: number;
}

function* rules(
  text: string,
  startLine: number,
  endLine: number,
): Generator<{ path: readonly Step[]; line: number }> {
  const open: { readonly indent: number; readonly path: readonly Step[] }[] = [];
  const counters = new Counters();
  for (const [offset, line] of text
    .split('\n')
    .slice(startLine - 1, endLine)
    .entries()) {
    const [, spaces = '', first = ''] = /^( *)\* (\S+)/.exec(line) ?? [];
    if (first === '') continue;
    while ((open.at(-1)?.indent ?? -1) >= spaces.length) open.pop();
    const around = open.at(-1)?.path ?? [];
    // What a rule set states is about the element around it.
    const path = first === 'insert' ? around : counters.path(around, first);
    if (path.length > 0) yield { path, line: startLine + offset };
    open.push({ indent: spaces.length, path });
  }
}

/** Turns what stands in brackets into the index that it means. */
class Counters {
  readonly #lists = new Map<string, { last: number; count: number; readonly names: Map<string, number> }>();

  path(around: readonly Step[], written: string): Step[] {
    const path = [...around];
    for (const [, name = '', brackets = ''] of written.matchAll(/([A-Za-z]\w*)((?:\[[^\]]*\])*)/g)) {
      path.push({ name, index: this.#index(keyOf([...path, { name, index: 0 }]), brackets.slice(1, -1)) });
    }
    return path;
  }

  #index(key: string, bracket: string): number {
    const list = this.#lists.get(key) ?? { last: -1, count: 0, names: new Map<string, number>() };
    this.#lists.set(key, list);
    if (/^\d+$/.test(bracket)) list.last = Number(bracket);
    else if (bracket === '+') list.last += 1;
    else if (bracket === '=' || bracket === '') list.last = Math.max(list.last, 0);
    else {
      const known = list.names.get(bracket) ?? list.count;
      list.names.set(bracket, known);
      list.last = known;
    }
    list.count = Math.max(list.count, list.last + 1);
    return bracket === '' ? 0 : list.last;
  }
}

/** `series[1].uid`, `value.ofType(Quantity).code` as steps; what has no index has the first. */
function stepsOf(location: string): Step[] {
  const choices = location.replace(
    /\.ofType\(([A-Za-z])(\w*)\)/g,
    (_, first: string, rest: string) => first.toUpperCase() + rest,
  );
  return [...choices.matchAll(/([A-Za-z]\w*)(?:\[(\d+)\])?/g)].map(([, name = '', index = '0']) => ({
    name,
    index: Number(index),
  }));
}

const keyOf = (steps: readonly Step[]): string =>
  steps.map(({ name, index }) => `${name}[${index}]`).join('.');

/** The key of a path, and the one by which FHIRPath knows a choice: `value` for `valueQuantity`. */
function keysOf(path: readonly Step[]): string[] {
  const plain = path.map((step) => ({
    ...step,
    name: step.name.replace(/^(value|effective|onset|occurrence|performed|deceased)[A-Z]\w*$/, '$1'),
  }));
  return [keyOf(path), keyOf(plain)];
}
