import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Pictures that the IG Publisher's own pages take from HL7's site when they are opened, and what stands for each on ours: a page of the guide
 * makes no request to anyone else (WebTemplateRenderer of org.hl7.fhir.r5 6.8.2, `setDocoImg`).
 */
const external = /\b(src)="https?:\/\/(?:www\.)?hl7\.org\/fhir\/(?:[\w.-]+\/)*help16\.png"/g;

/** Makes the built pages of a site free of requests to others. What the publisher's QA pages link to stays: it is followed by hand. */
export function finishSite(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const file = path.join(folder, name);
    const page = readFileSync(file, 'utf8');
    const finished = withoutExternalPictures(page);
    if (finished !== page) writeFileSync(file, finished);
  }
}

export const withoutExternalPictures = (page: string): string => page.replaceAll(external, '$1="help16.png"');
