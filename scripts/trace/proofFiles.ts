import type { GeneratedFile } from '../generated/generatedFile.ts';
import { proofOf } from './proof.ts';
import { proofPage } from './proofPage.ts';
import type { ProjectEvidence } from './readEvidence.ts';
import type { Trace } from './trace.ts';

/** The page of the guide and the JSON (`schemas/proof.schema.json`) of what proves it. */
export function proofFiles(evidence: ProjectEvidence, traces: readonly Trace[]): GeneratedFile[] {
  const proof = proofOf(evidence, traces);
  return [
    { file: 'input/pagecontent/conformance.md', text: proofPage(proof) },
    { file: 'docs/proof.json', text: `${JSON.stringify(proof, null, 2)}\n` },
  ];
}
