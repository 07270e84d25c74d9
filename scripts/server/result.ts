/** How strongly the guide asks for something (FHIR R5 capabilitystatement-expectation). */
export type Expectation = 'SHALL' | 'SHOULD' | 'MAY';

/**
 * What a check says of a requirement. `proven`: the server was asked, and did it. `broken`: it was asked, and did otherwise. `unshown`:
 * nothing was seen that tells. `inapplicable`: it is asked of no server like this one.
 */
export type State = 'proven' | 'broken' | 'unshown' | 'inapplicable';

/** What a server does wrong: `eu-imaging explain ID` says what would be right. */
export interface Finding {
  /** `server-…` */
  readonly id: string;
  readonly message: string;
}

/** A request, and what came: credentials are in neither. */
export interface Exchange {
  /** `GET DiagnosticReport?status=final` */
  readonly request: string;
  /** `200 application/fhir+json, Bundle of 3` */
  readonly came: string;
}

/** Something that the guide, or FHIR itself, asks of a server. */
export interface Demand {
  /** `IM-FIND-02`, or as one would ask for it: `DiagnosticReport?patient`, `Patient read`. */
  readonly key: string;
  readonly sentence: string;
  readonly expectation: Expectation;
  /** Page of the guide, or the section of FHIR R5. */
  readonly page: string;
  /** Whether the server's CapabilityStatement has it; undefined where it says nothing of such things. */
  readonly promised?: boolean;
}

/** A demand, and what was seen. */
export interface Result extends Demand {
  readonly state: State;
  /** Why it is not shown or not applicable; what else there is to say. */
  readonly reason?: string;
  readonly findings: readonly Finding[];
  readonly evidence: readonly Exchange[];
}

/** A check of a server. */
export interface ServerReport {
  readonly url: string;
  readonly actor: string;
  /** Name and version that the server gives itself. */
  readonly software: string;
  readonly fhirVersion: string;
  readonly results: readonly Result[];
  /** What was published and could not be removed. */
  readonly leftBehind: readonly string[];
  readonly requests: number;
  /** Why the check ended before its end. */
  readonly ended?: string;
}

/** A demand alone, without what it is tried with. */
export const demandOf = ({ key, sentence, expectation, page, promised }: Demand): Demand => ({
  key,
  sentence,
  expectation,
  page,
  ...(promised !== undefined && { promised }),
});

/** A demand of which nothing was seen, and why. */
export const unshown = (demand: Demand, reason: string): Result => ({
  ...demandOf(demand),
  state: 'unshown',
  reason,
  findings: [],
  evidence: [],
});

/** A demand that is asked of no server like this one. */
export const inapplicable = (demand: Demand, reason: string): Result => ({
  ...unshown(demand, reason),
  state: 'inapplicable',
});
