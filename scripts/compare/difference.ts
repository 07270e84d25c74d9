import type { Issue, Severity } from '../issue.ts';
import type { Located } from '../rules/json.ts';
import { type Held, nameOf } from '../rules/resourceSet.ts';

/** Where in a report something stands, with the resource's name: `ImagingStudy/ct.series[0].modality`. */
export const placeIn = (held: Held, { location }: Pick<Located, 'location'> = held): string =>
  `${nameOf(held)}${location.slice(held.location.length)}`;

/** A difference between what a report and its objects say, with both values. */
export const difference = (
  id: string,
  location: string,
  what: string,
  report: string | number | undefined,
  objects: string | number | undefined,
  severity: Severity = 'error',
): Issue => ({
  severity,
  id,
  location,
  message: `${what} is ${said(report)} in the report and ${said(objects)} in the DICOM objects.`,
});

const said = (value: string | number | undefined): string =>
  value === undefined || value === '' ? 'not said' : JSON.stringify(value).slice(0, 300);
