import { type Located, located, number, object, objects, text } from './json.ts';
import { type Held, rootOf } from './resourceSet.ts';

/** DICOM PS3.5 section 9.1: digits and points, no leading zeros in a component, at most 64 characters. */
export const isUid = (uid: string): boolean => uid.length <= 64 && /^[0-2](\.(0|[1-9]\d*))+$/.test(uid);

/** The Study Instance UIDs by which a resource identifies a study, without `urn:oid:`. */
export const studyUids = ({ resource }: Held): string[] =>
  objects(resource, 'identifier')
    .filter((each) => text(each, 'system') === 'urn:dicom:uid')
    .flatMap((each) => text(each, 'value')?.replace(/^urn:oid:/, '') ?? []);

/** An instance of a series of a study, with what is above it. */
export interface Instance {
  readonly study: Held;
  readonly series: Located;
  readonly seriesUid: string | undefined;
  readonly instance: Located;
  readonly uid: string | undefined;
}

/** Every instance that an ImagingStudy lists. */
export const instancesOf = (study: Held): Instance[] =>
  located(rootOf(study), 'series').flatMap((series) =>
    located(series, 'instance').map((instance) => ({
      study,
      series,
      seriesUid: text(series.value, 'uid'),
      instance,
      uid: text(instance.value, 'uid'),
    })),
  );

/** The UID of a SOP class, without `urn:oid:`. */
export const sopClassOf = (instance: unknown): string | undefined =>
  text(object(instance, 'sopClass'), 'code')?.replace(/^urn:oid:/, '');

/** The number of frames, where the instance has the guide's extension for it. */
export const framesOf = (instance: unknown): number | undefined => {
  const extension = objects(instance, 'extension').find((each) =>
    text(each, 'url')?.endsWith('/NumberOfFrames'),
  );
  return (
    number(extension, 'valueInteger') ??
    number(extension, 'valuePositiveInt') ??
    number(extension, 'valueUnsignedInt')
  );
};

export const storage = '1.2.840.10008.5.1.4.1.1.';

/**
 * The modalities (0008,0060) that the IOD of a storage SOP class prescribes; the longest beginning counts. Classes whose IOD leaves
 * the modality open (secondary capture, raw data, encapsulated documents, visible light) are left out.
 */
const modalities: readonly (readonly [beginning: string, modalities: readonly string[]])[] = [
  ['1', ['CR']],
  ['1.1', ['DX', 'PX', 'IO']],
  ['1.2', ['MG']],
  ['1.3', ['IO']],
  ['2', ['CT']],
  ['3', ['US', 'IVUS']],
  ['3.1', ['US', 'IVUS']],
  ['4', ['MR']],
  ['6', ['US', 'IVUS']],
  ['6.1', ['US', 'IVUS']],
  ['11', ['PR']],
  ['12.1', ['XA']],
  ['12.2', ['RF']],
  ['13.1.3', ['MG']],
  ['20', ['NM']],
  ['66.4', ['SEG']],
  ['66.5', ['SEG']],
  ['66.7', ['SEG']],
  ['67', ['RWV']],
  ['88', ['SR']],
  ['88.59', ['KO']],
  ['128', ['PT']],
  ['130', ['PT']],
  ['481.1', ['RTIMAGE']],
  ['481.2', ['RTDOSE']],
  ['481.3', ['RTSTRUCT']],
  ['481.5', ['RTPLAN']],
];

/** The modalities that an object of this SOP class can have; undefined where its IOD leaves that open. */
export function modalitiesOf(sopClass: string): readonly string[] | undefined {
  if (!sopClass.startsWith(storage)) return undefined;
  const arcs = sopClass.slice(storage.length);
  const fitting = modalities.filter(([beginning]) => arcs === beginning || arcs.startsWith(`${beginning}.`));
  return fitting.toSorted(([one], [other]) => other.length - one.length)[0]?.[1];
}
