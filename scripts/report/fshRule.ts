/** Lines of one definition in a FSH file, from 1, both included. */
export interface FshRange {
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * The line on which the FSH of an instance states an element, as exactly as the FSH has it: the rule for the element itself, else for
 * what is around it, else the first line of the instance. Lists are counted as SUSHI does where slices keep the order in which they
 * are written (`manualSliceOrdering`): `[+]` is the next item, `[=]` the last one, a new name the next item, too. What is no instance
 * has its first line alone.
 *
 * @param text of the whole file
 * @param location FHIRPath of the element: `ImagingStudy.series[1].uid`
 * @returns a line from 1
 */
export function fshRule(text: string, { startLine, endLine }: FshRange, location: string): number {
  // What rules of other definitions are about is another thing than what they compile to.
  if (!/^Instance:/.test(text.split('\n')[startLine - 1] ?? '')) return startLine;
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

interface List {
  /** How many items there are so far. */
  count: number;
  /** Of each slice ('' is what is in none), where in the list its items stand, and which of them was ruled on last. */
  readonly slices: Map<string, { last: number; readonly items: Map<number, number> }>;
}

/** Turns what stands in brackets into the index that it means. */
class Counters {
  readonly #lists = new Map<string, List>();

  path(around: readonly Step[], written: string): Step[] {
    const path = [...around];
    for (const [, name = '', brackets = ''] of written.matchAll(/(?:^|\.)([A-Za-z]\w*)((?:\[[^\]]*\])*)/g)) {
      const inBrackets = [...brackets.matchAll(/\[([^\]]*)\]/g)].map(([, text = '']) => text);
      path.push({ name, index: this.#index(keyOf([...path, { name, index: 0 }]), inBrackets) });
    }
    return path;
  }

  #index(key: string, brackets: readonly string[]): number {
    const list = this.#lists.get(key) ?? { count: 0, slices: new Map() };
    this.#lists.set(key, list);
    const isIndex = (text: string) => /^(\d+|[+=])$/.test(text);
    return item(list, brackets.filter((text) => !isIndex(text)).join('/'), brackets.find(isIndex));
  }
}

/**
 * Where in its list an item of a slice stands: where it was put when it was first written. What is in no slice is put where it
 * says, while there are no slices. A path without an index is the first item, and leaves the count where it is.
 */
function item(list: List, name: string, index: string | undefined): number {
  const slice = list.slices.get(name) ?? { last: -1, items: new Map<number, number>() };
  const own = index === undefined ? 0 : counted(index, slice.last);
  if (index !== undefined) slice.last = own;
  const isAlone = name === '' && [...list.slices.keys()].every((each) => each === '');
  list.slices.set(name, slice);
  const place = slice.items.get(own) ?? (isAlone ? own : list.count);
  slice.items.set(own, place);
  list.count = Math.max(list.count, place + 1);
  return place;
}

/** `[+]` is the one after the last, `[=]` the last. */
const counted = (index: string, last: number): number =>
  index === '+' ? last + 1 : index === '=' ? Math.max(last, 0) : Number(index);

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
