import { bundleTypeRules } from './bundleTypeRules.ts';
import { dicomSelectionRules } from './dicomSelectionRules.ts';
import { dicomStudyRules } from './dicomStudyRules.ts';
import { documentReferenceRules } from './documentReferenceRules.ts';
import { graphRules } from './graphRules.ts';
import { narrativeRules } from './narrativeRules.ts';
import { reportRules } from './reportRules.ts';
import type { Rule } from './rule.ts';
import { versionRules } from './versionRules.ts';

/** Every rule, in the order in which they are documented. */
export const catalogue: readonly Rule[] = [
  reportRules,
  documentReferenceRules,
  versionRules,
  graphRules,
  bundleTypeRules,
  narrativeRules,
  dicomStudyRules,
  dicomSelectionRules,
].flatMap(({ rules }) => rules);
