import { type Document, isAlias, isNode, isScalar, type Node, visit } from 'yaml';

/** What we do not read, and where it stands in the text. */
export interface Objection {
  readonly offset: number;
  readonly sentence: string;
}

/** The first thing in a YAML document that is wrong, or of which JSON could not hold what is written. */
export function objectionTo(document: Document.Parsed): Objection | undefined {
  const [error] = document.errors;
  if (error?.code === 'RESOURCE_EXHAUSTION') {
    return { offset: error.pos[0], sentence: 'It is nested too deep: nobody could read it.' };
  }
  return error === undefined ? oddNode(document) : notYaml(error);
}

function oddNode(document: Document.Parsed): Objection | undefined {
  let found: Objection | undefined;
  const keep = (node: unknown, sentence: string | undefined): symbol | undefined => {
    if (sentence === undefined) return undefined;
    found = { offset: (isNode(node) && node.range?.[0]) || 0, sentence };
    return visit.BREAK;
  };
  visit(document, {
    Pair: (_, { key, value }) => keep(key, value === null ? noValue : undefined),
    Node: (_, node) => keep(node, sentenceOn(node)),
  });
  const [warning] = document.warnings;
  return found ?? (warning && notYaml(warning));
}

const noValue = 'There is no value: write one, or leave its name out.';

function sentenceOn(node: Node): string | undefined {
  if (isAlias(node)) return 'It uses a YAML alias: write the value out.';
  if (node.tag !== undefined) return `It uses the YAML tag ${node.tag}: write the value without.`;
  if (!isScalar(node)) return undefined;
  const { value, source } = node;
  if (value === null) return noValue;
  if (typeof value !== 'number' || (Number.isFinite(value) && !Number.isInteger(value))) return undefined;
  return Number.isSafeInteger(value)
    ? undefined
    : `JSON has no number ${source} that is exact: is it text, in quotes?`;
}

const notYaml = ({
  message,
  pos,
}: {
  readonly message: string;
  readonly pos: [number, number];
}): Objection => ({
  offset: pos[0],
  sentence: `It is not YAML: ${message.split('\n')[0]}`,
});
