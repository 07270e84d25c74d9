import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../faults.ts';
import { generatedResources, root } from '../paths.ts';

/** One artefact of the guide as SUSHI compiled it. */
export interface Artefact {
  /** `ImagingStudy/chest-ct-imaging-study` */
  readonly reference: string;
  readonly file: string;
  readonly isExample: boolean;
  /** `input/fsh/examples/...fsh:12`, where its FSH begins; '' for the ImplementationGuide, which SUSHI makes. */
  readonly source: string;
  /** Where its FSH is; undefined for the ImplementationGuide, which SUSHI makes. */
  readonly fsh?: { readonly file: string; readonly startLine: number; readonly endLine: number };
}

/** The files of the guide's examples by their references, so that they can be resolved from each other. */
export const exampleFiles = (artefacts: readonly Artefact[]): ReadonlyMap<string, string> =>
  new Map(artefacts.filter(({ isExample }) => isExample).map(({ reference, file }) => [reference, file]));

interface ImplementationGuide {
  readonly definition: {
    readonly resource: readonly {
      readonly reference: { readonly reference: string };
      readonly isExample?: boolean;
    }[];
  };
}

interface FshIndexEntry {
  readonly outputFile: string;
  readonly fshFile: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** All artefacts that the compiled ImplementationGuide lists, in its order, with the FSH each comes from. */
export function guideArtefacts(): Artefact[] {
  const guide: ImplementationGuide = read(
    path.join(generatedResources, 'ImplementationGuide-hl7.fhir.eu.imaging-r5.json'),
  );
  const index: readonly FshIndexEntry[] = read(path.join(root, 'fsh-generated', 'data', 'fsh-index.json'));
  const sources = new Map(
    index.map(({ outputFile, fshFile, startLine, endLine }) => [
      outputFile,
      { file: `input/fsh/${fshFile}`, startLine, endLine },
    ]),
  );
  return guide.definition.resource.map(({ reference: { reference }, isExample = false }) => {
    const name = `${reference.replace('/', '-')}.json`;
    const fsh = sources.get(name);
    return {
      reference,
      file: path.join(generatedResources, name),
      isExample,
      source: fsh === undefined ? '' : `${fsh.file}:${fsh.startLine}`,
      ...(fsh && { fsh }),
    };
  });
}

function read<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Fault(`The compiled guide is incomplete (${path.relative(root, file)}): run npm start.`, {
      cause,
    });
  }
}
