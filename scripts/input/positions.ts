import { type Position, TextCursor } from './sample.ts';

/**
 * Where elements stand in a JSON text.
 *
 * @param text what `scanJson` has found without a flaw
 * @param locations FHIRPaths as `Issue.location` has them: `Bundle.entry[3].resource.subject`
 * @returns the position of the value of each, or of the innermost element around it that is there
 */
export function positionsOf(text: string, locations: readonly string[]): Map<string, Position> {
  const wanted = new Map(locations.map((location) => [location, keyOf(location)]));
  const around = new Set([...wanted.values()].flatMap(withParents));
  const offsets = new Map<string, number>();
  for (const { key, offset } of values(text))
    if (around.has(key) && !offsets.has(key)) offsets.set(key, offset);
  const cursor = new TextCursor(text);
  const positions = new Map<string, Position>();
  for (const [key, offset] of [...offsets].sort(([, one], [, other]) => one - other)) {
    positions.set(key, cursor.at(offset));
  }
  const found = [...wanted].map(([location, key]) => {
    const held = withParents(key).findLast((each) => positions.has(each)) ?? '';
    return [location, positions.get(held) ?? { line: 1, column: 1 }] as const;
  });
  return new Map(found);
}

/** `Bundle.entry[3].resource` as `.entry[3].resource`; the type goes. */
const keyOf = (location: string): string => /^[A-Za-z]*(.*)$/s.exec(location)?.[1] ?? '';

/** A key and those around it, the outermost, '', first. */
function withParents(key: string): string[] {
  const steps = key.match(/\.[^.[\]]+|\[\d+\]/g) ?? [];
  return Array.from({ length: steps.length + 1 }, (_, length) => steps.slice(0, length).join(''));
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** Every value with its key, in the order of the text. */
function* values(text: string): Generator<{ readonly key: string; readonly offset: number }> {
  // Of an object the name of the member at hand, of an array the index of the item.
  const open: { readonly key: string; readonly isArray: boolean; name: string; index: number }[] = [];
  let isName = false;
  for (const { 0: lexeme, index: offset } of text.matchAll(token)) {
    const parent = open.at(-1);
    if (lexeme === ',') {
      if (parent) parent.index++;
      isName = parent?.isArray === false;
    } else if (lexeme === '}' || lexeme === ']') {
      open.pop();
      isName = false;
    } else if (lexeme === ':') {
      isName = false;
    } else if (isName && parent && lexeme.startsWith('"')) {
      parent.name = JSON.parse(lexeme);
    } else {
      const key =
        parent === undefined ? '' : parent.key + (parent.isArray ? `[${parent.index}]` : `.${parent.name}`);
      yield { key, offset };
      if (lexeme === '{' || lexeme === '[') open.push({ key, isArray: lexeme === '[', name: '', index: 0 });
      isName = lexeme === '{';
    }
  }
}
