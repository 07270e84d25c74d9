import type { Service } from './retrieval.ts';

/** The base of a service, or why an address is none. `notes` say what was mended. */
export type Base =
  | { readonly base: string; readonly notes: readonly string[] }
  | { readonly refused: string; readonly id: string };

/** The path segment that a request adds, and that people write into the address. */
const added: Readonly<Partial<Record<Service, string>>> = {
  'dicom-wado-rs': 'studies',
  'dicom-qido-rs': 'studies',
  'ihe-iid': 'IHEInvokeImageDisplay',
  'hl7-fhir-rest': 'Binary',
};

/**
 * Makes of an address, as people write it, the base that paths are appended to (DICOM PS3.18 section 8.2): without a slash at its end,
 * without the segment that requests add, scheme and host in lower case. What would only be a guess is refused with the reason.
 * @param studyUid of the study that is asked for: an address that names it, and no other, is cut before it
 */
export function resolveBase(address: string, service: Service, studyUid = ''): Base {
  const written = address.trim();
  const refuse = (id: string, refused: string): Base => ({ id, refused });
  // Before it is parsed: a URL parser takes blanks and control characters out, and turns backslashes.
  if (/[\s\p{Cc}\\]/u.test(written))
    return refuse('retrieval-address-syntax', 'It has a blank, a control character or a backslash in it.');
  if (/[{}<>]/.test(written))
    return refuse('retrieval-address-template', 'It is a template: give the address without placeholders.');
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) {
    return refuse(
      'retrieval-address-relative',
      'It is relative: give an absolute one, with https:// and the host.',
    );
  }
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined)
    return refuse('retrieval-address-syntax', 'It is no URL: host or port are malformed.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse(
      'retrieval-address-scheme',
      `It is of the scheme ${url.protocol} where only http and https are used.`,
    );
  if (url.username !== '' || url.password !== '' || /^[^/]*\/\/[^/?#]*@/.test(written))
    return refuse(
      'retrieval-address-credentials',
      'It has credentials in it, which everybody who reads the report can read.',
    );
  if (written.includes('?'))
    return refuse('retrieval-address-query', 'It has a query, after which no path can be appended.');
  return cutBase(written, url, service, studyUid, refuse);
}

function cutBase(
  written: string,
  url: URL,
  service: Service,
  studyUid: string,
  refuse: (id: string, refused: string) => Base,
): Base {
  const notes: string[] = [];
  if (written.includes('#')) notes.push('what follows # is left out');
  let path = url.pathname.replace(/\/{1,2048}$/, '');
  if (url.pathname !== '/' && path !== url.pathname) notes.push('the slash at its end is left out');
  const segment = added[service];
  const segments = path.split('/');
  const at = segment === undefined ? -1 : segments.indexOf(segment);
  if (at > 0) {
    const [named, ...rest] = segments.slice(at + 1);
    if (named !== undefined && (named !== studyUid || segment !== 'studies'))
      return refuse(
        'retrieval-address-resource',
        `It is not a base but the address of something else below /${segment}.`,
      );
    if (rest.length > 0 && !/^(series|metadata|rendered|instances|thumbnail)$/.test(rest[0] ?? ''))
      return refuse(
        'retrieval-address-resource',
        `It is not a base but the address of something else below /${segment}.`,
      );
    path = segments.slice(0, at).join('/');
    notes.push(`/${segment}, which requests add, is left out`);
  }
  return { base: `${url.origin}${path}`, notes };
}
