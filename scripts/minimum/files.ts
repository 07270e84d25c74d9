import path from 'node:path';
import type { GeneratedFile } from '../generated/generatedFile.ts';
import type { Minimum } from './minimum.ts';
import { minimumPage } from './page.ts';
import { inPageOrder, wordsFor } from './words.ts';

/** The page and the JSON of one actor: `minimum-manifest-provider.md`, `manifest-provider.json`. */
export function minimumFiles(minimum: Minimum): GeneratedFile[] {
  const name = fileName(minimum.actor.id);
  return [
    { file: path.join('input', 'pagecontent', `minimum-${name}.md`), text: minimumPage(minimum) },
    { file: path.join('docs', 'minimum', `${name}.json`), text: minimumJson(minimum) },
  ];
}

/** `EuImagingReportProducer` is `producer`, `EuImagingManifestProvider` is `manifest-provider`. */
const fileName = (actorId: string): string =>
  actorId
    .replace(/^EuImaging(Report)?/, '')
    .replace(/\B[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();

/** For programs, as `schemas/minimum.schema.json` describes it. */
function minimumJson({ actor, profiles, capability, rules }: Minimum): string {
  const codes = profiles.flatMap(({ obligations, elements }) => [
    ...obligations,
    ...elements.flatMap((element) => element.obligations),
  ]);
  return `${JSON.stringify(
    {
      actor: actor.url,
      title: actor.title,
      words: Object.fromEntries(inPageOrder(codes).map((code) => [code, wordsFor(code).short])),
      profiles,
      ...(capability && { capability }),
      rules,
    },
    null,
    2,
  )}\n`;
}
