import type { Concept } from './codeSystem.ts';
import type { TerminologySource } from './source.ts';

export interface LookedUp {
  /** The code system's name; its URL where it has none. */
  readonly name: string;
  readonly version?: string;
  readonly concept: Concept;
}

/** What is known of a code (FHIR R5 CodeSystem/$lookup); else whether it does not exist, or is just not held here. */
export function lookup(
  source: TerminologySource,
  system: string,
  code: string,
): LookedUp | 'unknown' | 'not-verified' {
  const codeSystem = source.codeSystem(system);
  if (codeSystem === undefined) return 'not-verified';
  const concept = codeSystem.find(code);
  if (typeof concept === 'string') return concept;
  const { name = system, version } = codeSystem;
  return { name, concept, ...(version === undefined ? {} : { version }) };
}
