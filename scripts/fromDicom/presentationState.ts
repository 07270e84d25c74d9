import type { Dataset } from '../dicom/readObject.ts';
import { items, text } from './attributes.ts';
import { type DocumentSource, framesOf, isImage, isSingleFrame, targetOf } from './document.ts';
import { regionsInImage } from './region.ts';
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

/** So many images of one annotation become selections. */
const mostImages = 1000;

/** A selection for each annotation with graphics, and each image that it is on. */
export function annotations(source: DocumentSource): MadeResource[] {
  return items(source.dataset, 'GraphicAnnotationSequence').flatMap((annotation, index) => {
    const imageRegion2D = items(annotation, 'GraphicObjectSequence').flatMap((each) =>
      regionsOf(each, source),
    );
    if (imageRegion2D.length === 0) {
      source.say('from-dicom-lost', 'An annotation without a region of an image is left out.');
      return [];
    }
    const images = imagesOf(annotation, source);
    if (images.length > mostImages)
      source.say('from-dicom-lost', `An annotation is on more than ${mostImages} images: these are taken.`);
    return images.slice(0, mostImages).flatMap((reference) => {
      const target = targetOf(source, reference);
      const subset = framesOf(reference);
      if (target === undefined || !isImage(target)) {
        source.say(
          'from-dicom-lost',
          'An annotation is on what is no image, or what no series is known to have',
          text(reference, 'ReferencedSOPInstanceUID'),
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

function regionsOf(graphic: Dataset, source: DocumentSource): readonly Region[] {
  const regions =
    text(graphic, 'GraphicAnnotationUnits') === 'PIXEL'
      ? regionsInImage(graphic)
      : 'it is not measured in the pixels of an image';
  if (typeof regions !== 'string') return regions;
  source.say('from-dicom-lost', `A graphic of type ${text(graphic, 'GraphicType')} is left out: ${regions}.`);
  return [];
}
