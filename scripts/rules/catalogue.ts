import { dicomSelectionRules } from './dicomSelectionRules.ts';
import { dicomStudyRules } from './dicomStudyRules.ts';
import { documentReferenceRules } from './documentReferenceRules.ts';
import { graphRules } from './graphRules.ts';
import { narrativeRules } from './narrativeRules.ts';
import { reportRules } from './reportRules.ts';
import { requestRules } from './requestRules.ts';
import { resultRules } from './resultRules.ts';
import type { Rule } from './rule.ts';
import { timestampRules } from './timestampRules.ts';
import { versionRules } from './versionRules.ts';

/** Every rule, in the order in which they are documented. */
export const catalogue: readonly Rule[] = [
  reportRules,
  documentReferenceRules,
  versionRules,
  graphRules,
  timestampRules,
  requestRules,
  resultRules,
  narrativeRules,
  dicomStudyRules,
  dicomSelectionRules,
].flatMap(({ rules }) => rules);
