import { ruleGroups } from './checkReport.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which they are documented. */
export const catalogue: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);
