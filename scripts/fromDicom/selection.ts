import { contentTime, type DocumentSource, isSingleFrame, type Target } from './document.ts';
import { type MadeResource, resource } from './resource.ts';
import { sopClass } from './study.ts';

export interface Region {
  readonly regionType: string;
  readonly coordinate: readonly number[];
}

export interface Selected {
  readonly target: Target;
  /** Frames, segments, or the UID of a content item. */
  readonly subset?: readonly string[];
  readonly imageRegion2D?: readonly Region[];
  readonly imageRegion3D?: readonly Region[];
}

/**
 * An ImagingSelection of objects of one series.
 * @param body elements beside those that every selection has
 */
export function selection(
  source: DocumentSource,
  profileName: string,
  key: readonly string[],
  selected: readonly Selected[],
  body: Readonly<Record<string, unknown>>,
): MadeResource {
  const { study, references } = source;
  const [first] = selected;
  const series = study.series.get(first?.target.seriesUid ?? '');
  const issued = instantOf(contentTime(source));
  return resource('ImagingSelection', profileName, [source.object.sopInstanceUid, ...key], {
    status: 'available',
    subject: { reference: references.patient },
    ...(issued && { issued }),
    derivedFrom: [{ reference: references.study }],
    studyUid: study.uid,
    seriesUid: first?.target.seriesUid,
    ...(series?.number !== undefined && { seriesNumber: series.number }),
    ...(references.endpoint && { endpoint: [{ reference: references.endpoint }] }),
    ...(series?.frameOfReferenceUid && { frameOfReferenceUid: series.frameOfReferenceUid }),
    ...body,
    instance: selected.map(({ target, subset = [], ...regions }) => ({
      uid: target.uid,
      ...(target.instance?.number !== undefined && { number: target.instance.number }),
      sopClass: sopClass(target.sopClassUid),
      ...(subset.length > 0 && !isSingleFrame(target) && { subset }),
      ...regions,
    })),
  });
}

/** ImagingSelection.issued is an instant: a date alone is none. */
const instantOf = (value: string | undefined): string | undefined =>
  value?.includes('T') ? value : undefined;
