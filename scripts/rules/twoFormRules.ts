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
      const first = new Map<string, Form>();
      for (const held of set.ofType(type)) {
        const key = versionKey(held);
        const other = first.get(key);
        if (key === '') continue;
        if (other === undefined) first.set(key, formOf(held));
        else if (!isOneFile(other.held, held)) yield* contentBreaches(other, formOf(held));
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

/** A resource with what of it is compared. */
interface Form {
  readonly held: Held;
  readonly content: JsonObject;
}

const formOf = (held: Held): Form => ({ held, content: comparable(excerpt(held.resource)) as JsonObject });

const ofServer = new Set(['id', 'meta', 'text', 'contained', 'implicitRules']);

function* contentBreaches(one: Form, other: Form): Generator<Breach> {
  const elements = new Set([...Object.keys(one.content), ...Object.keys(other.content)]);
  for (const element of elements) {
    if (ofServer.has(element) || isDeepStrictEqual(one.content[element], other.content[element])) continue;
    const message = `${nameOf(one.held)} and ${nameOf(other.held)} are one version of one report, and differ in ${element}.`;
    for (const { held: on } of [one, other])
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
