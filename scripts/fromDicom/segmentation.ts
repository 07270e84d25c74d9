import type { Dataset } from '../dicom/readObject.ts';
import { items, number, text } from './attributes.ts';
import { code, codes, conceptOf, dcm } from './concept.ts';
import type { DocumentSource } from './document.ts';
import type { MadeResource } from './resource.ts';
import { made, type Rule } from './rule.ts';
import { selection } from './selection.ts';

interface SegmentSource extends DocumentSource {
  readonly segment: Dataset;
}

/** ImagingSelection (segment), from the Segment Description macro of a Segmentation (PS3.3 section C.8.20.4). */
export const segmentRules: readonly Rule<SegmentSource>[] = [
  {
    from: ['SegmentLabel'],
    to: 'ImagingSelection.code',
    how: 'Referenced Segment, with the label as its text.',
    value: ({ segment }) => ({
      ...dcm('121191'),
      ...(text(segment, 'SegmentLabel') && { text: text(segment, 'SegmentLabel') }),
    }),
  },
  {
    from: ['AnatomicRegionSequence'],
    to: 'ImagingSelection.bodySite',
    how: 'Where the segment has one.',
    value: ({ segment }) => {
      const region = code(segment, 'AnatomicRegionSequence');
      return region && { concept: conceptOf(region) };
    },
  },
  {
    from: ['FrameOfReferenceUID'],
    to: 'ImagingSelection.frameOfReferenceUid',
    how: 'Of the segmentation.',
    value: ({ dataset }) => text(dataset, 'FrameOfReferenceUID'),
  },
];

/** A selection for each segment. */
export function segments(source: DocumentSource): MadeResource[] {
  const { object, study, seriesUid } = source;
  const instance = study.series.get(seriesUid)?.instances.get(object.sopInstanceUid);
  const target = { uid: object.sopInstanceUid, sopClassUid: object.sopClassUid, seriesUid, instance };
  return items(source.dataset, 'SegmentSequence').flatMap((segment) => {
    const subset = number(segment, 'SegmentNumber');
    if (subset === undefined || subset < 1) {
      source.say('from-dicom-lost', 'A segment has no number from 1, so nothing can refer to it.');
      return [];
    }
    sayLost(segment, source);
    const body = made(segmentRules, { ...source, segment });
    return [
      selection(
        source,
        'ImagingSelectionSegmentEuImaging',
        ['segment', String(subset)],
        [{ target, subset: [String(subset)] }],
        body,
      ),
    ];
  });
}

/** ImagingSelection has no place for what a segment is, nor for its tracking UID. */
function sayLost(segment: Dataset, { say }: DocumentSource): void {
  for (const { meaning, value } of codes(segment, 'SegmentedPropertyTypeCodeSequence'))
    say('from-dicom-lost', 'What segments are is left out', meaning || value);
  const tracking = text(segment, 'TrackingUID');
  if (tracking !== undefined) say('from-dicom-lost', 'Tracking UIDs of segments are left out', tracking);
}
