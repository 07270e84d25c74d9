import type { Extension } from '../coverage/definition.ts';

const expectationUrl = 'http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation';

type Expectation = 'SHALL' | 'SHOULD' | 'MAY' | 'SHOULD-NOT';

/** Something that a CapabilityStatement names, and how strongly. */
export interface Expected {
  readonly name: string;
  readonly expectation: Expectation;
}

/** What a CapabilityStatement says of one resource type. */
export interface ResourceCapability extends Expected {
  readonly interactions: readonly Expected[];
  readonly searches: readonly Expected[];
  readonly operations: readonly Expected[];
  /** `DiagnosticReport:study`, both ways. */
  readonly includes: readonly Expected[];
}

export interface Capability {
  readonly url: string;
  /** A server answers, a client asks. */
  readonly mode: 'client' | 'server';
  /** With the server as a whole: `transaction`. */
  readonly interactions: readonly Expected[];
  readonly resources: readonly ResourceCapability[];
}

interface Named {
  readonly name?: string;
  readonly code?: string;
  readonly type?: string;
  readonly extension?: readonly Extension[];
}

/** FHIR R5 CapabilityStatement, as far as a page names it. */
export interface CapabilityStatement {
  readonly url: string;
  readonly rest?: readonly {
    readonly mode: 'client' | 'server';
    readonly interaction?: readonly Named[];
    readonly resource?: readonly (Named & {
      readonly interaction?: readonly Named[];
      readonly searchParam?: readonly Named[];
      readonly operation?: readonly Named[];
      readonly searchInclude?: readonly string[];
      readonly _searchInclude?: readonly (Named | null)[];
      readonly searchRevInclude?: readonly string[];
      readonly _searchRevInclude?: readonly (Named | null)[];
    })[];
  }[];
}

/** Its first REST description, resources and names in the order in which it has them. */
export function capabilityOf({ url, rest = [] }: CapabilityStatement): Capability | undefined {
  const [first] = rest;
  if (first === undefined) return undefined;
  return {
    url,
    mode: first.mode,
    interactions: (first.interaction ?? []).map((each) => expected(each.code, each)),
    resources: (first.resource ?? []).map((resource) => ({
      ...expected(resource.type, resource),
      interactions: (resource.interaction ?? []).map((each) => expected(each.code, each)),
      searches: (resource.searchParam ?? []).map((each) => expected(each.name, each)),
      operations: (resource.operation ?? []).map((each) => expected(each.name, each)),
      includes: [
        ...included(resource.searchInclude, resource._searchInclude),
        ...included(resource.searchRevInclude, resource._searchRevInclude),
      ],
    })),
  };
}

/** A statement of requirements that gives no expectation means that it is required. */
function expected(name = '', { extension = [] }: Named): Expected {
  const code = extension.find(({ url }) => url === expectationUrl)?.valueCode;
  return { name, expectation: (code ?? 'SHALL') as Expectation };
}

/** The extensions of a primitive stand beside it, at the same index. */
const included = (names: readonly string[] = [], beside: readonly (Named | null)[] = []): Expected[] =>
  names.map((name, index) => expected(name, beside[index] ?? {}));
