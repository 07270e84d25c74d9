import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedResources } from '../paths.ts';
import type { AnyResource } from './fhir.ts';
import { Story } from './story.ts';

/** The compiled examples of the guide. */
export const readStory = (): Story =>
  new Story(
    readdirSync(generatedResources)
      .filter((name) => name.endsWith('.json'))
      .map((name): AnyResource => JSON.parse(readFileSync(path.join(generatedResources, name), 'utf8'))),
  );
