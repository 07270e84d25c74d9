import type { Issue } from '../issue.ts';
import type { ResourceSet } from '../rules/resourceSet.ts';
import { issue } from './candidates.ts';
import { type Choice, type Kind, type Requested, requestsAt } from './requestsAt.ts';
import { isRenderable } from './requestUrl.ts';
import { resolveBase } from './resolveBase.ts';
import type { Rendering, Service } from './retrieval.ts';
import type { Wanted } from './wantedOfStudy.ts';

/** The services that can do something, the one that is preferred first. */
const servicesFor: Readonly<Record<Kind, readonly Service[]>> = {
  dicom: ['dicom-wado-rs', 'dicom-wado-uri', 'hl7-fhir-rest'],
  metadata: ['dicom-wado-rs'],
  bulkdata: ['dicom-wado-rs'],
  rendered: ['dicom-wado-rs', 'dicom-wado-uri'],
  thumbnail: ['dicom-wado-rs'],
  search: ['dicom-qido-rs'],
  viewer: ['ihe-iid'],
};

/** What must be among the MIME types of a payload, where it states any, for the endpoint to be for this. */
const fits: Readonly<Record<Kind, RegExp>> = {
  dicom: /^(application\/dicom|application\/octet-stream|multipart\/related)\b/,
  metadata: /^application\/(dicom|json)/,
  bulkdata: /^(application\/dicom|application\/octet-stream|multipart\/related)\b/,
  rendered: /^(image\/|application\/dicom\b)/,
  thumbnail: /^(image\/|application\/dicom\b)/,
  search: /^application\/(dicom\+|json|dicom\b)/,
  viewer: /^text\/html|^application\/xhtml/,
};

/** The requests that get one thing for one purpose, or why there are none. */
export function requestsOf(wanted: Wanted, purpose: Kind, rendering: Rendering, set: ResourceSet): Requested {
  if ((purpose === 'rendered' || purpose === 'thumbnail') && !isRenderable(wanted.sopClass)) {
    const message = `${wanted.source} has no image that could be rendered (its SOP class is ${wanted.sopClass}).`;
    return {
      requests: [],
      findings: [issue('information', 'retrieval-not-an-image', wanted.location, message)],
    };
  }
  const { choice, findings } = choose(wanted, purpose);
  if (choice === undefined) return { requests: [], findings };
  const made = requestsAt(choice, wanted, purpose, rendering, set);
  return { requests: made.requests, findings: [...findings, ...made.findings] };
}

/** The nearest endpoint that has a service for it, of several the one that is active, and of its services the preferred one. */
function choose(wanted: Wanted, purpose: Kind): { choice: Choice | undefined; findings: Issue[] } {
  const findings: Issue[] = [];
  const choices: Choice[] = [];
  const seen = new Set<string>();
  for (const candidate of wanted.candidates) {
    if (seen.has(candidate.endpoint.location + candidate.name)) continue;
    seen.add(candidate.endpoint.location + candidate.name);
    const { mimeTypes, name, endpoint } = candidate;
    for (const service of servicesFor[purpose].filter((each) => candidate.services.includes(each))) {
      if (!canDo(service, wanted)) continue;
      if (mimeTypes.length > 0 && !mimeTypes.some((each) => fits[purpose].test(each))) {
        const message = `${name} states ${mimeTypes.join(', ')} as what it gives, so it is not asked for ${purpose}.`;
        findings.push(issue('information', 'retrieval-payload', `${endpoint.location}.payload`, message));
        continue;
      }
      const made = resolveBase(candidate.address, service, wanted.target.study);
      const at = `${endpoint.location}.address`;
      const address = JSON.stringify(candidate.address.slice(0, 200));
      if ('refused' in made) {
        // A password that stands in an address is not said again.
        const said = made.id === 'retrieval-address-credentials' ? 'The address' : `${address} of ${name}`;
        findings.push(issue('error', made.id, at, `${said} cannot be used: ${made.refused}`));
        continue;
      }
      if (made.notes.length > 0)
        findings.push(
          issue(
            'warning',
            'retrieval-address-mended',
            at,
            `${address} of ${name}: ${made.notes.join('; ')}.`,
          ),
        );
      choices.push({ candidate, service, base: made.base, why: '' });
    }
  }
  const [first, ...rest] = choices;
  if (first !== undefined) return { choice: { ...first, why: whyOf(first, rest) }, findings };
  if (purpose === 'dicom' || purpose === 'rendered') findings.push(none(wanted, purpose));
  return { choice: undefined, findings };
}

const none = ({ source, location, candidates }: Wanted, purpose: Kind): Issue =>
  issue(
    'error',
    'retrieval-no-endpoint',
    location,
    candidates.length === 0
      ? `Nothing that is here says where ${source} can be retrieved: name an Endpoint on the study, the series or the selection.`
      : `No endpoint of ${source} can be asked for ${purpose === 'dicom' ? 'its objects' : 'a rendered image'}: ${[...new Set(candidates.map((each) => `${each.name} (${each.services.join(', ')})`))].join(', ')}.`,
  );

const whyOf = ({ candidate, service }: Choice, rest: readonly Choice[]): string =>
  [
    `${service} of the ${candidate.scope}`,
    candidate.status !== 'active' && `of status ${candidate.status}`,
    rest.length > 0 &&
      `before ${rest.map((each) => `${each.candidate.name} (${each.service} of the ${each.candidate.scope})`).join(', ')}`,
  ]
    .filter((part) => part !== false)
    .join(', ');

/** WADO-URI and FHIR know instances alone, and FHIR only those with a Binary; a Binary has no frames. */
function canDo(service: Service, { target, binary }: Wanted): boolean {
  if (service === 'dicom-wado-uri') return target.instance !== undefined;
  return service !== 'hl7-fhir-rest' || (target.instance !== undefined && binary !== undefined);
}
