import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject } from '../coverage/node.ts';
import { excerpt } from './excerpt.ts';
import { text } from './json.ts';
import { identifiersOf, reportDate, reportVersion } from './reportView.ts';
import { type Held, nameOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';
import type { Reports } from './versionRules.ts';

const content: Rule = {
  id: 'report-two-forms',
  severity: 'error',
  help: 'A report that is exchanged both as a document and as resources SHALL have the same content in both.',
  reference: 'IM-RES-02',
};

/**
 * One version of a report that came twice, in a document and by itself or in two documents: DiagnosticReports, or Compositions, of the
 * same identifier, version, status and time. What a server writes (id, meta, generated narrative) and how resources refer to each
 * other may differ.
 */
export const twoFormRules: RuleGroup<Reports> = {
  rules: [content],
  *check({ set, isOneFile = () => false }) {
    for (const type of ['DiagnosticReport', 'Composition']) {
      const first = new Map<string, Held>();
      for (const held of set.ofType(type)) {
        const key = versionKey(held);
        const other = first.get(key);
        if (other === undefined || key === '') first.set(key, held);
        else if (!isOneFile(other, held)) yield* contentBreaches(other, held);
      }
    }
  },
};

/** '' where a resource does not say which version of which report it is. */
function versionKey(held: Held): string {
  const [identifier] = identifiersOf(held);
  const [status, date] = [text(held.resource, 'status'), reportDate(held)];
  if (identifier === undefined || status === undefined || date === undefined) return '';
  return [identifier, reportVersion(held) ?? '', status, date].join(' ');
}

const ofServer = new Set(['id', 'meta', 'text', 'contained', 'implicitRules']);

function* contentBreaches(one: Held, other: Held): Generator<Breach> {
  const [first, second] = [one, other].map(({ resource }) => comparable(excerpt(resource)) as JsonObject);
  if (first === undefined || second === undefined) return;
  const elements = new Set([...Object.keys(first), ...Object.keys(second)]);
  for (const element of elements) {
    if (ofServer.has(element) || isDeepStrictEqual(first[element], second[element])) continue;
    const message = `${nameOf(one)} and ${nameOf(other)} are one version of one report, and differ in ${element}.`;
    for (const on of [one, other])
      yield { rule: content, on, location: `${on.location}.${element}`, message };
  }
}

/** Without references, which are the server's or the document's own. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, child]) => !(name === 'reference' && typeof child === 'string'))
      .map(([name, child]) => [name, comparable(child)]),
  );
}
