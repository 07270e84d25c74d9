import type { Issue } from '../issue.ts';
import type { Judgement } from './judge.ts';

/** An invariant on which the two engines differ, with both answers. */
export interface Disagreement {
  readonly key: string;
  readonly location: string;
  readonly expression: string;
  readonly fhirpathJs: string;
  readonly hl7: string;
}

/**
 * Where the HL7 validator and fhirpath.js give different answers on one of the guide's invariants (`keys`), at the same place.
 * That fhirpath.js cannot evaluate an expression is a disagreement, whatever the validator says.
 */
export function disagreements(
  judgements: readonly Judgement[],
  issues: readonly Issue[],
  keys: { has(key: string): boolean },
): Disagreement[] {
  const broken = new Map(issues.filter(({ id }) => keys.has(id)).map((issue) => [place(issue), issue]));
  const different: Disagreement[] = [];
  for (const { key, location, expression, answer } of judgements) {
    const isBroken = broken.delete(place({ id: key, location }));
    if (typeof answer === 'boolean' && answer === !isBroken) continue;
    const fhirpathJs = typeof answer === 'boolean' ? String(answer) : answer.fault;
    different.push({ key, location, expression, fhirpathJs, hl7: String(!isBroken) });
  }
  for (const { id, location, message } of broken.values()) {
    different.push({
      key: id,
      location,
      expression: '',
      fhirpathJs: 'not asked there',
      hl7: `false: ${message}`,
    });
  }
  return different;
}

const place = ({ id, location }: Pick<Issue, 'id' | 'location'>) => `${id} ${location}`;

/** For reading. */
export const disagreementText = ({ key, location, expression, fhirpathJs, hl7 }: Disagreement): string =>
  `${key} at ${location}: fhirpath.js says ${fhirpathJs}, the HL7 validator says ${hl7}\n    ${expression}`;
