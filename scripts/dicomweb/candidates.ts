import { isObject } from '../coverage/node.ts';
import type { Issue } from '../issue.ts';
import { object, objects, text, texts } from '../rules/json.ts';
import { type Held, lone, nameOf, type ResourceSet } from '../rules/resourceSet.ts';
import type { Service } from './retrieval.ts';

/** An Endpoint that can be asked, and whose it is. */
export interface Candidate {
  readonly endpoint: Held;
  readonly name: string;
  readonly address: string;
  readonly services: readonly Service[];
  readonly mimeTypes: readonly string[];
  readonly scope: Scope;
  readonly status: string;
}

/** Whose endpoint it is: what is nearer to what is asked for comes first (FHIR R5 ImagingStudy.series.endpoint). */
export type Scope = 'selection' | 'series' | 'study';

const services: readonly string[] = [
  'dicom-wado-rs',
  'dicom-qido-rs',
  'dicom-wado-uri',
  'ihe-iid',
  'hl7-fhir-rest',
] satisfies Service[];

const systems: readonly string[] = [
  'http://terminology.hl7.org/CodeSystem/endpoint-connection-type',
  'http://hl7.eu/fhir/imaging-r5/CodeSystem/codesystem-endpoint-terminology',
];

/** The endpoints that an element of a resource names, those that can be asked first; and why others cannot. */
export function candidatesOf(
  parent: unknown,
  from: Held,
  scope: Scope,
  set: ResourceSet,
  at: string,
): { readonly candidates: readonly Candidate[]; readonly findings: readonly Issue[] } {
  const findings: Issue[] = [];
  const candidates: Candidate[] = [];
  for (const reference of objects(parent, 'endpoint')) {
    const literal = text(reference, 'reference');
    if (literal === undefined) {
      findings.push(
        issue('information', 'retrieval-endpoint-absent', from.location, absence(reference, from)),
      );
      continue;
    }
    const endpoints = resolve(literal, from, set).filter(({ type }) => type === 'Endpoint');
    const [endpoint] = endpoints;
    if (endpoint === undefined || endpoints.length > 1) {
      const message = endpoint
        ? `${JSON.stringify(literal)} is the address of several resources here.`
        : `${JSON.stringify(literal)} is no Endpoint that is here: send it along.`;
      findings.push(issue('error', 'retrieval-endpoint-missing', from.location, message));
      continue;
    }
    const unusable = unusableBecause(endpoint, at);
    if (unusable === undefined) candidates.push(candidate(endpoint, scope));
    else
      findings.push(
        issue(
          'warning',
          'retrieval-endpoint-unusable',
          endpoint.location,
          `${nameOf(endpoint)} ${unusable}.`,
        ),
      );
  }
  return { candidates: candidates.toSorted(byStatus), findings };
}

/** A Reference without an address: why it has none (FHIR extension data-absent-reason), or that it is an identifier. */
function absence(reference: unknown, from: Held): string {
  const reason = objects(reference, 'extension').find((each) =>
    text(each, 'url')?.endsWith('/data-absent-reason'),
  );
  const code = text(reason, 'valueCode');
  return code === undefined
    ? `${nameOf(from)} names an endpoint without its address, so it cannot be asked.`
    : `${nameOf(from)} says why it names no endpoint: ${code}.`;
}

export const issue = (severity: Issue['severity'], id: string, location: string, message: string): Issue => ({
  severity,
  id,
  location,
  message,
});

/** A test endpoint, and one of limited use, come after one that is active. */
const ranks = ['active', 'limited', 'test'];
const byStatus = (one: Candidate, other: Candidate): number =>
  ranks.indexOf(one.status) - ranks.indexOf(other.status);

function resolve(literal: string, from: Held, set: ResourceSet): readonly Held[] {
  if (!literal.startsWith('#')) return set.resolve({ reference: literal, from });
  return objects(from.resource, 'contained')
    .filter((each) => text(each, 'id') === literal.slice(1))
    .map((each) => ({ ...lone(each), location: `${from.location}.contained` }));
}

/** FHIR R5 Endpoint.status, Endpoint.period, Endpoint.address. */
function unusableBecause(endpoint: Held, at: string): string | undefined {
  const status = text(endpoint.resource, 'status') ?? '';
  if (!ranks.includes(status)) return `has the status ${JSON.stringify(status)}`;
  const period = object(endpoint.resource, 'period');
  const [start, end] = [text(period, 'start'), text(period, 'end')];
  if (start !== undefined && earliest(start) > Date.parse(at)) return `is in use from ${start} on`;
  if (end !== undefined && latest(end) < Date.parse(at)) return `was in use until ${end}`;
  if (servicesOf(endpoint).length === 0) return 'is of no kind of connection that images are retrieved by';
  if (text(endpoint.resource, 'address') === undefined) return 'has no address';
  return undefined;
}

const earliest = (dateTime: string): number => Date.parse(dateTime);

/** A date without a time lasts until its end (FHIR R5 Period.end), a month and a year likewise. */
function latest(dateTime: string): number {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(dateTime) ?? [];
  if (year === undefined) return Date.parse(dateTime);
  if (month === undefined) return Date.UTC(Number(year) + 1, 0, 1) - 1;
  if (day === undefined) return Date.UTC(Number(year), Number(month), 1) - 1;
  return Date.UTC(Number(year), Number(month) - 1, Number(day) + 1) - 1;
}

const candidate = (endpoint: Held, scope: Scope): Candidate => ({
  endpoint,
  name: nameOf(endpoint),
  address: text(endpoint.resource, 'address') ?? '',
  services: servicesOf(endpoint),
  mimeTypes: objects(endpoint.resource, 'payload').flatMap((each) => texts(each, 'mimeType')),
  scope,
  status: text(endpoint.resource, 'status') ?? '',
});

function servicesOf({ resource }: Held): Service[] {
  const codes = objects(resource, 'connectionType')
    .flatMap((each) => objects(each, 'coding'))
    .filter((each) => isObject(each) && systems.includes(text(each, 'system') ?? ''))
    .map((each) => text(each, 'code') ?? '');
  return services.filter((each): each is Service => codes.includes(each));
}
