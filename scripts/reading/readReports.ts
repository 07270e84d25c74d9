import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedResources } from '../paths.ts';
import type { ReportBundle, Resource } from './resources.ts';

const read = (name: string): Resource =>
  JSON.parse(readFileSync(path.join(generatedResources, name), 'utf8'));

/** The documents of the guide's stories that have a report in sections, by id. */
export const readReports = (): readonly ReportBundle[] =>
  readdirSync(generatedResources)
    .filter((name) => name.startsWith('Bundle-'))
    .sort()
    .map((name) => read(name) as ReportBundle)
    .filter(
      ({ meta }) => meta?.profile?.some((profile) => profile.endsWith('/BundleReportEuImaging')) === true,
    );

/** The selections of the guide's examples. */
export const readSelections = (): readonly Resource[] =>
  readdirSync(generatedResources)
    .filter((name) => name.startsWith('ImagingSelection-'))
    .map(read);
