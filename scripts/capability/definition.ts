/** The parts of FHIR R5 conformance resources that are checked against each other. */
export interface Definition {
  readonly resourceType: string;
  readonly id: string;
  readonly url?: string;
}

export interface StructureDefinition extends Definition {
  readonly type: string;
  readonly differential: {
    readonly element: readonly {
      readonly id: string;
      readonly constraint?: readonly { readonly key: string }[];
    }[];
  };
}

export interface SearchParameter extends Definition {
  readonly code: string;
  readonly base: readonly string[];
  readonly type: string;
  readonly expression?: string;
  readonly target?: readonly string[];
  readonly chain?: readonly string[];
}

export interface OperationDefinition extends Definition {
  readonly code: string;
  readonly resource?: readonly string[];
}

export interface CapabilityResource {
  readonly type: string;
  /** Null where SUSHI found no such profile. */
  readonly supportedProfile?: readonly (string | null)[];
  readonly interaction?: readonly { readonly code: string }[];
  readonly searchInclude?: readonly string[];
  readonly searchRevInclude?: readonly string[];
  readonly searchParam?: readonly {
    readonly name: string;
    readonly definition?: string;
    readonly type: string;
  }[];
  readonly operation?: readonly { readonly name: string; readonly definition: string }[];
}

export interface CapabilityStatement extends Definition {
  readonly imports?: readonly string[];
  readonly rest?: readonly { readonly resource?: readonly CapabilityResource[] }[];
  readonly document?: readonly { readonly profile: string | null }[];
}

export interface ActorDefinition extends Definition {
  readonly capabilities?: string;
}

interface InstanceReference {
  readonly instanceReference: string;
}

export interface ExampleScenario extends Definition {
  readonly actor?: readonly { readonly key: string; readonly description?: string }[];
  readonly instance?: readonly {
    readonly key: string;
    readonly structureType: { readonly code?: string };
    readonly content?: { readonly reference?: string };
  }[];
  readonly process?: readonly {
    readonly step?: readonly {
      readonly operation?: {
        readonly title: string;
        readonly description?: string;
        readonly request?: InstanceReference;
        readonly response?: InstanceReference;
      };
    }[];
  }[];
}

/** A definition of the guide, and where its FSH says something. */
export interface Located<T extends Definition = Definition> {
  readonly definition: T;
  /** `input/fsh/search/X.fsh:7`: the first line of the artefact that has these words, or its first line. */
  readonly lineOf: (words?: string) => string;
}

/** Everything that the guide and the FHIR packages it is built on define. */
export interface Definitions {
  readonly guide: readonly Located[];
  /** A definition of the guide or of an installed FHIR package, by its canonical URL without a version. */
  readonly find: (url: string) => Definition | undefined;
  /** The search parameter of this name that a resource of this type has; the guide's own goes before FHIR's. */
  readonly searchParameter: (type: string, code: string) => SearchParameter | undefined;
}

export const ofType = <T extends Definition>(definitions: Definitions, type: string): Located<T>[] =>
  definitions.guide.filter((each): each is Located<T> => each.definition.resourceType === type);

/** FHIR R5 Resource and DomainResource have search parameters that every resource has. */
export const isBaseOf = ({ base }: SearchParameter, type: string): boolean =>
  base.some((each) => each === type || each === 'Resource' || each === 'DomainResource');
