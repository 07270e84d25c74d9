/** What the narrative reads of an ExampleScenario (FHIR R5 ExampleScenario). */
export interface Scenario {
  readonly title: string;
  readonly actor: readonly { readonly key: string; readonly title: string }[];
  readonly instance?: readonly {
    readonly key: string;
    readonly title: string;
    readonly content?: { readonly reference: string };
  }[];
  readonly process: readonly {
    readonly title: string;
    readonly preConditions?: string;
    readonly postConditions?: string;
    readonly step?: readonly { readonly number?: string; readonly operation?: Operation }[];
  }[];
}

export interface Operation {
  readonly title: string;
  readonly initiator: string;
  readonly receiver: string;
  readonly description?: string;
  readonly request?: { readonly instanceReference: string };
  readonly response?: { readonly instanceReference: string };
}

/** The operations of a scenario in their order, each with its number. */
export const operationsOf = ({ process }: Scenario): readonly (Operation & { readonly number: string })[] =>
  process
    .flatMap(({ step = [] }) => step)
    .flatMap(({ operation, number = '' }) => (operation === undefined ? [] : [{ ...operation, number }]));
