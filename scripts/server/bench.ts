import type { Definitions } from '../capability/definition.ts';
import type { FhirClient } from './fhirClient.ts';
import type { Samples } from './samples.ts';
import type { ServerOptions } from './serverOptions.ts';

/** What checks are made with. */
export interface Bench {
  readonly client: FhirClient;
  readonly options: ServerOptions;
  readonly definitions: Definitions;
  readonly samples: Samples;
  /** A word that is on no server: it is made for this run. */
  readonly unique: string;
}
