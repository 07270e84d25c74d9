import type { Definition } from '../coverage/definition.ts';
import type { MappingGuide } from './guide.ts';

/** What one element of a profile is in DICOM. */
export interface DicomEntry {
  readonly profile: Definition;
  /** Id of the element: `ImagingStudy.series.uid`. */
  readonly element: string;
  readonly map: string;
  readonly comment?: string;
}

/** The mappings to DICOM that the guide's own profiles make, in the order of the profiles and their elements. */
export function dicomEntries({ definitions }: MappingGuide): DicomEntry[] {
  return [...definitions.values()].flatMap((profile) =>
    profile.structure.differential.element.flatMap(({ id, mapping = [] }) =>
      mapping
        .filter(({ identity }) => identity === 'dicom')
        .map(({ map, comment }) => ({
          profile,
          element: id,
          map,
          ...(comment !== undefined && { comment }),
        })),
    ),
  );
}
