import type { GeneratedFile } from '../generated/generatedFile.ts';
import { coveragePage } from './coveragePage.ts';
import { proofOf } from './proof.ts';
import { proofPage } from './proofPage.ts';
import type { ProjectEvidence } from './readEvidence.ts';
import type { Trace } from './trace.ts';

/** The pages of the guide on what proves it and which example shows what, and the JSON (`schemas/proof.schema.json`) of the proof. */
export function proofFiles(evidence: ProjectEvidence, traces: readonly Trace[]): GeneratedFile[] {
  const proof = proofOf(evidence, traces);
  return [
    { file: 'input/pagecontent/conformance.md', text: proofPage(proof) },
    { file: 'input/pagecontent/coverage.md', text: coveragePage(evidence.coverage) },
    { file: 'docs/proof.json', text: `${JSON.stringify(proof, null, 2)}\n` },
  ];
}
