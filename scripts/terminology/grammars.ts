import { createRequire } from 'node:module';
import { bareConcept, type CodeSystem, type Found } from './codeSystem.ts';

const load = createRequire(import.meta.url);

/** A code system whose codes follow from a grammar, so that they can be judged but not listed. */
function grammar(url: string, displays: CodeSystem['displays'], judge: (code: string) => Found): CodeSystem {
  const judged = new Map<string, Found>();
  return {
    url,
    displays,
    find: (code) => {
      const found = judged.get(code) ?? judge(code);
      if (judged.size < 10_000) judged.set(code, found);
      return found;
    },
    concepts: () => undefined,
    isBelow: () => undefined,
  };
}

/** The Unified Code for Units of Measure, case sensitive (`c/s`). Its library is loaded at the first unit. */
export const ucum = () =>
  grammar('http://unitsofmeasure.org', 'none', (code) => {
    const { UcumLhcUtils }: typeof import('@lhncbc/ucum-lhc') = load('@lhncbc/ucum-lhc');
    const { status, ucumCode } = UcumLhcUtils.getInstance().validateUnitString(code);
    return status === 'valid' && ucumCode === code && !/\s/.test(code) ? bareConcept(code) : 'unknown';
  });

const topLevelTypes = 'application|audio|example|font|haptics|image|message|model|multipart|text|video';
const mediaType = new RegExp(
  `^(?:${topLevelTypes})/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:\\s*;\\s*[a-z0-9!#$&^_.+-]+=(?:[^\\s;"]+|"[^"]*"))*$`,
  'i',
);
const registered = new Set([
  ...[
    'dicom',
    'dicom+json',
    'dicom+xml',
    'fhir+json',
    'fhir+xml',
    'fhir+turtle',
    'fhir+ndjson',
    'hl7-v2+er7',
  ],
  ...['json', 'msword', 'octet-stream', 'pdf', 'rtf', 'xhtml+xml', 'xml', 'zip', 'gzip', 'hl7-cda+xml'],
  ...[
    'vnd.openxmlformats-officedocument.wordprocessingml.document',
    'jose',
    'jwt',
    'cbor',
    'x-www-form-urlencoded',
  ],
]);
const registeredElsewhere = new Set([
  ...['text/plain', 'text/html', 'text/xml', 'text/csv', 'text/markdown', 'text/rtf', 'text/cql', 'text/css'],
  ...['image/jpeg', 'image/png', 'image/gif', 'image/svg+xml', 'image/tiff', 'image/bmp', 'image/webp'],
  ...['image/jp2', 'image/jpx', 'image/jls', 'image/jphc', 'image/jxl', 'image/dicom-rle', 'image/heic'],
  ...['video/mp4', 'video/mpeg', 'video/H264', 'video/webm', 'video/quicktime', 'audio/mpeg', 'audio/ogg'],
  ...['audio/basic', 'audio/mp4', 'multipart/related', 'multipart/form-data', 'multipart/mixed'],
]);

/** Media types (BCP 13, RFC 6838): what is ill-formed is wrong; of the well-formed the common ones are known. */
export const mediaTypes = () =>
  grammar('urn:ietf:bcp:13', 'none', (code) => {
    if (!mediaType.test(code)) return 'unknown';
    const bare = code.replace(/\s*;.*$/, '');
    const known = registeredElsewhere.has(bare) || registered.has(bare.replace(/^application\//, ''));
    return known ? bareConcept(code) : 'not-verified';
  });

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Language tags (BCP 47, RFC 5646): ISO 639-1 and regions are judged, rarer subtags are only known if ICU knows them. */
export const languages = () =>
  grammar('urn:ietf:bcp:47', 'not-held', (code) => {
    try {
      const { language, region, script, variants } = new Intl.Locale(code) as Intl.Locale & {
        variants?: string;
      };
      if (languageNames.of(language) === undefined) return language.length === 2 ? 'unknown' : 'not-verified';
      if (region !== undefined && regionNames.of(region) === undefined) return 'unknown';
      return script === undefined && variants === undefined ? bareConcept(code) : 'not-verified';
    } catch {
      return 'unknown';
    }
  });

const oid = /^urn:oid:[0-2](?:\.(?:0|[1-9]\d*))+$/;
const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const absoluteUri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

/** URIs as codes (RFC 3986). Those that `named` holds have a display: the SOP classes of DICOM. */
export const uris = (named: ReadonlyMap<string, string>) =>
  grammar('urn:ietf:rfc:3986', 'held', (code) => {
    if (code.startsWith('urn:oid:') && !oid.test(code)) return 'unknown';
    if (code.startsWith('urn:uuid:') && !uuid.test(code)) return 'unknown';
    return absoluteUri.test(code) ? bareConcept(code, named.get(code)) : 'unknown';
  });
