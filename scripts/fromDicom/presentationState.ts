import type { Dataset } from '../dicom/readObject.ts';
import { items, numbers, text, texts } from './attributes.ts';
import { type DocumentSource, isSingleFrame, targetOf } from './document.ts';
import type { MadeResource } from './resource.ts';
import { made, type Rule } from './rule.ts';
import { type Region, selection } from './selection.ts';

interface AnnotationSource extends DocumentSource {
  readonly annotation: Dataset;
}

/** ImagingSelection (region), from the Graphic Annotation module of a presentation state (PS3.3 section C.10.5). */
export const annotationRules: readonly Rule<AnnotationSource>[] = [
  {
    from: ['GraphicLayer', 'ContentLabel', 'UnformattedTextValue'],
    to: 'ImagingSelection.code',
    how: 'As text: the texts of the annotation, else the label of the presentation state, else its layer.',
    value: ({ annotation, dataset }) => {
      const told = items(annotation, 'TextObjectSequence').flatMap(
        (each) => text(each, 'UnformattedTextValue') ?? [],
      );
      return {
        text:
          told.join('; ') ||
          text(dataset, 'ContentLabel') ||
          text(annotation, 'GraphicLayer') ||
          'Annotation',
      };
    },
  },
];

const types: Readonly<Record<string, string>> = {
  POINT: 'point',
  POLYLINE: 'polyline',
  INTERPOLATED: 'interpolated',
  CIRCLE: 'circle',
  ELLIPSE: 'ellipse',
};

/** A selection for each annotation with graphics, and each image that it is on. */
export function annotations(source: DocumentSource): MadeResource[] {
  return items(source.dataset, 'GraphicAnnotationSequence').flatMap((annotation, index) => {
    const imageRegion2D = items(annotation, 'GraphicObjectSequence').flatMap((each) =>
      regionOf(each, source),
    );
    if (imageRegion2D.length === 0) return [];
    return imagesOf(annotation, source).flatMap((reference) => {
      const target = targetOf(source, reference);
      const subset = texts(reference, 'ReferencedFrameNumber');
      if (target === undefined) {
        source.say(
          'from-dicom-lost',
          `An annotation is on ${text(reference, 'ReferencedSOPInstanceUID')}, and no series is known to have it.`,
        );
        return [];
      }
      const frames = isSingleFrame(target) || (target.instance?.frames ?? 1) === 1 ? [undefined] : subset;
      if (frames.length === 0)
        source.say(
          'from-dicom-lost',
          `An annotation is on every frame of ${target.uid}: a region of the guide is on one frame.`,
        );
      return frames.map((frame) =>
        selection(
          source,
          'ImagingSelectionRegion2DEuImaging',
          ['annotation', String(index), target.uid, frame ?? ''],
          [{ target, ...(frame !== undefined && { subset: [frame] }), imageRegion2D }],
          made(annotationRules, { ...source, annotation }),
        ),
      );
    });
  });
}

/** The images of an annotation, or else all of the presentation state. */
function imagesOf(annotation: Dataset, { dataset }: DocumentSource): Dataset[] {
  const own = items(annotation, 'ReferencedImageSequence');
  return own.length > 0
    ? own
    : items(dataset, 'ReferencedSeriesSequence').flatMap((each) => items(each, 'ReferencedImageSequence'));
}

function regionOf(graphic: Dataset, source: DocumentSource): Region[] {
  const regionType = types[text(graphic, 'GraphicType') ?? ''];
  const coordinate = numbers(graphic, 'GraphicData');
  const lost = (why: string): Region[] => {
    source.say('from-dicom-lost', `A graphic of type ${text(graphic, 'GraphicType')} is left out: ${why}.`);
    return [];
  };
  if (regionType === undefined) return lost('FHIR has no such region');
  if (text(graphic, 'GraphicAnnotationUnits') !== 'PIXEL')
    return lost('it is measured on the screen, not in the image');
  if (coordinate.some((each) => each < 0)) return lost('it lies outside of the image');
  if (coordinate.length % 2 === 1 || coordinate.length < (needed[regionType] ?? 2))
    return lost('it has too few coordinates');
  return [{ regionType, coordinate }];
}

/** Coordinates that a region has at the least (PS3.3 section C.10.5.1.2). */
const needed: Readonly<Record<string, number>> = {
  point: 2,
  circle: 4,
  ellipse: 8,
  polyline: 4,
  interpolated: 4,
};
