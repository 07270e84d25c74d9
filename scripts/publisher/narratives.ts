import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requirementsNarrative } from './requirementsNarrative.ts';
import { scenarioNarrative } from './scenarioNarrative.ts';

const narratives: Readonly<Record<string, (resource: never) => string>> = {
  Requirements: requirementsNarrative,
  ExampleScenario: scenarioNarrative,
};

/** Writes our own narrative into those resources of a staged guide of which the publisher's has links that lead nowhere. */
export function addNarratives(folder: string): void {
  for (const name of readdirSync(folder)) {
    const narrative = narratives[name.slice(0, name.indexOf('-'))];
    if (narrative === undefined) continue;
    const file = path.join(folder, name);
    const { resourceType, id, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    const div = `<div xmlns="http://www.w3.org/1999/xhtml">${narrative(rest as never)}</div>`;
    writeFileSync(
      file,
      JSON.stringify({ resourceType, id, text: { status: 'generated', div }, ...rest }, null, 2),
    );
  }
}
