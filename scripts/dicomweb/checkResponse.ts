import type { FetchOptions } from './fetchOptions.ts';
import { openResponse, type Response } from './openResponse.ts';
import { Refusal } from './refusal.ts';
import type { RetrievalRequest } from './retrieval.ts';

/** @throws Refusal where the status says that nothing comes (RFC 9110 section 15, DICOM PS3.18 section 8.5) */
export async function checkStatus(
  response: Response,
  request: RetrievalRequest,
  options: FetchOptions,
): Promise<void> {
  const { status, headers, body } = response;
  if (status === 200) return;
  body.destroy();
  const refuse = (id: string, message: string, isTransient = false) =>
    new Refusal(id, `The server answers ${status}: ${message}`, {
      isTransient,
      retryAfter: retryAfterOf(headers['retry-after']),
    });
  switch (status) {
    case 204:
      throw refuse('fetch-nothing-found', 'it has nothing of this.');
    case 206:
      throw refuse('fetch-partial', 'it has only a part of this.');
    case 400:
      throw refuse(
        'fetch-bad-request',
        'it does not understand the request, or has no such frame or rendering.',
      );
    case 401:
      throw refuse(
        'fetch-unauthorised',
        'it asks for credentials: give them by --authorize, or ask its operator for them.',
      );
    case 403:
      throw refuse('fetch-forbidden', 'it knows who asks, and does not give this.');
    case 404:
      throw await notFound(request, options, refuse);
    case 406:
      throw refuse('fetch-not-acceptable', `it does not give ${request.accept}.`);
    case 410:
      throw refuse('fetch-gone', 'it had this once, and has removed it.');
    case 429:
      throw refuse(
        'fetch-too-many-requests',
        'it is asked too much: try later, or with a smaller --concurrency.',
        true,
      );
    case 502:
    case 503:
    case 504:
      throw refuse('fetch-unavailable', 'it is not available now: try later.', true);
    default:
      throw refuse('fetch-status', 'this is no answer to a retrieval: see its log.');
  }
}

type Refuse = (id: string, message: string) => Refusal;

/** A search below the base is answered by anything but 404 where the base is right: so is told whether the address or the object is wrong. */
async function notFound(
  { service, base }: RetrievalRequest,
  options: FetchOptions,
  refuse: Refuse,
): Promise<Refusal> {
  const missing = 'it was never sent there, was removed, or has another name.';
  if (service !== 'dicom-wado-rs' && service !== 'dicom-qido-rs') return refuse('fetch-not-found', missing);
  try {
    const { status, body } = await openResponse(`${base}/studies?limit=1`, 'application/dicom+json', options);
    body.destroy();
    if (status === 404) {
      const message = `there is no DICOMweb service at ${base}, either: the address of the Endpoint is not its base.`;
      return refuse('fetch-wrong-root', message);
    }
    return refuse('fetch-not-found', `a search at ${base} is answered, and this is not there: ${missing}`);
  } catch (error) {
    if (error instanceof Refusal) return refuse('fetch-not-found', missing);
    throw error;
  }
}

/** RFC 9110 section 10.2.3, in milliseconds: a number of seconds, or a date. */
export function retryAfterOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** A media type taken apart. DICOM puts the type of the parts in quotes, and Orthanc the transfer syntax with it. */
export interface MediaType {
  readonly type: string;
  readonly boundary: string | undefined;
}

export function mediaTypeOf(contentType: string | undefined): MediaType {
  const value = (contentType ?? '').slice(0, 1000);
  const type = /^[^;\s]*/.exec(value)?.[0].toLowerCase() ?? '';
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]*)"|([^;\s]+))/i.exec(value) ?? [];
  return { type, boundary: quoted ?? bare };
}

/** @throws Refusal where what comes is of another type than was asked for */
export function checkType(request: RetrievalRequest, contentType: string | undefined): MediaType {
  const media = mediaTypeOf(contentType);
  const wanted = mediaTypeOf(request.accept).type;
  const fits =
    media.type === wanted ||
    (wanted === 'application/dicom+json' && media.type === 'application/json') ||
    (wanted === 'multipart/related' &&
      request.purpose === 'dicom' &&
      request.expect.frames === undefined &&
      media.type === 'application/dicom');
  if (!fits)
    throw new Refusal(
      'fetch-wrong-type',
      `${JSON.stringify(media.type)} came where ${wanted} was asked for.`,
    );
  if (media.type === 'multipart/related' && (media.boundary === undefined || media.boundary === ''))
    throw new Refusal(
      'fetch-wrong-boundary',
      'The header says no boundary, so the parts cannot be told from each other.',
    );
  return media;
}
