import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The IG Publisher's tables take this picture from HL7's site (WebTemplateRenderer of org.hl7.fhir.r5 6.8.2, `setDocoImg`). */
const external = /\bsrc="https?:\/\/(?:www\.)?hl7\.org\/fhir\/(?:[\w.-]+\/)*help16\.png"/g;
/** Its table of packages writes the folder it works in before pictures that need none (DependencyRenderer of the publisher, 2.1.2). */
const withFolder = /url\([^()"']*?(?=data:image\/)/g;

/** Makes the built pages of a site free of requests to others. What the publisher's QA pages link to stays: it is followed by hand. */
export function finishSite(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const file = path.join(folder, name);
    const page = readFileSync(file, 'utf8');
    const finished = picturesOfOurs(page);
    if (finished !== page) writeFileSync(file, finished);
  }
}

export const picturesOfOurs = (page: string): string =>
  page.replaceAll(external, 'src="help16.png"').replaceAll(withFolder, 'url(');
