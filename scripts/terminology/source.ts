import type { CodeSystem } from './codeSystem.ts';
import type { Expansion, ValueSetDefinition } from './resources.ts';

/** Where code systems and value sets are found by their canonical URL, without a version. */
export interface TerminologySource {
  codeSystem(url: string): CodeSystem | undefined;
  valueSet(url: string): ValueSetDefinition | undefined;
  /** A published expansion of the value set, for where its definition can't be decided with what is held here. */
  expansion(url: string): Expansion | undefined;
  /** The resource itself, as JSON, by its URL or by its id. */
  resource(type: ResourceType, by: { readonly url: string } | { readonly id: string }): object | undefined;
  /** The URLs of all code systems that are held, be it in part. */
  codeSystemUrls(): readonly string[];
}

export type ResourceType = 'CodeSystem' | 'ValueSet';

/** The first source that knows, in the order given. */
export function sourceOf(...sources: readonly TerminologySource[]): TerminologySource {
  const first = <Value>(look: (source: TerminologySource) => Value | undefined): Value | undefined => {
    for (const source of sources) {
      const found = look(source);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    codeSystem: (url) => first((source) => source.codeSystem(url)),
    valueSet: (url) => first((source) => source.valueSet(url)),
    expansion: (url) => first((source) => source.expansion(url)),
    resource: (type, by) => first((source) => source.resource(type, by)),
    codeSystemUrls: () => [...new Set(sources.flatMap((source) => source.codeSystemUrls()))],
  };
}

/** A source of what is given, and nothing else: the `tx-resource`s of one request, the fixed parts of the server. */
export function fixedSource(content: {
  readonly codeSystems?: readonly CodeSystem[];
  readonly valueSets?: readonly ValueSetDefinition[];
}): TerminologySource {
  const codeSystems = new Map(content.codeSystems?.map((codeSystem) => [codeSystem.url, codeSystem]));
  const valueSets = new Map(content.valueSets?.map((valueSet) => [valueSet.url, valueSet]));
  return {
    codeSystem: (url) => codeSystems.get(url),
    valueSet: (url) => valueSets.get(url),
    expansion: () => undefined,
    resource: () => undefined,
    codeSystemUrls: () => [...codeSystems.keys()],
  };
}

/** A canonical without its version: `http://x|1.0` names `http://x`. */
export function unversioned(canonical: string): string {
  const bar = canonical.indexOf('|');
  return bar < 0 ? canonical : canonical.slice(0, bar);
}
