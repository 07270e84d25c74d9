import { readFileSync } from 'node:fs';
import { guideArtefacts } from '../compile/guideIndex.ts';
import { inputIds } from '../explain/inputIds.ts';
import type { Severity } from '../issue.ts';
import { catalogue } from '../rules/catalogue.ts';
import { consequence } from './consequence.ts';

/** What a reader is told of a rule, beside what it found. */
export interface RuleHelp {
  /** One sentence: what must be so. */
  readonly help: string;
  /** Where it stands. */
  readonly reference?: string;
  readonly severity?: Severity;
}

const consequenceHelp: RuleHelp = {
  help: 'A reference may lead only to a resource that conforms to one of the profiles that are named. Where what it leads to has errors of its own, this follows from them: mend those first.',
};

/** The help of each rule whose words are ours: rules between resources, invariants of the guide, the reader of files. */
export function ruleHelp(): ReadonlyMap<string, RuleHelp> {
  return new Map<string, RuleHelp>([
    ...Object.entries(inputIds).map(([id, help]) => [id, { help }] as const),
    ...invariants(),
    ...catalogue.map(({ id, help, reference, severity }) => [id, { help, reference, severity }] as const),
    [consequence, consequenceHelp],
  ]);
}

interface Constraints {
  readonly name: string;
  readonly differential: {
    readonly element: readonly {
      readonly constraint?: readonly {
        readonly key: string;
        readonly human?: string;
        readonly severity?: 'error' | 'warning';
      }[];
    }[];
  };
}

function* invariants(): Generator<readonly [string, RuleHelp]> {
  for (const { reference: artefact, file } of guideArtefacts()) {
    if (!artefact.startsWith('StructureDefinition/')) continue;
    const { name, differential }: Constraints = JSON.parse(readFileSync(file, 'utf8'));
    for (const { constraint = [] } of differential.element) {
      for (const { key, human, severity } of constraint) {
        if (human === undefined) continue;
        yield [key, { help: human, reference: `Invariant of ${name}`, ...(severity && { severity }) }];
      }
    }
  }
}
