import { isUid } from '../rules/dicomView.ts';
import { items, text, texts } from './attributes.ts';
import { dcm, isCode } from './concept.ts';
import { type ContentItem, everyItem } from './contentTree.ts';
import { type DocumentSource, framesOf, isImage, type Target, targetOf } from './document.ts';
import { regionInSpace, regionsInImage } from './region.ts';
import type { MadeResource } from './resource.ts';
import type { Rule } from './rule.ts';
import { selection } from './selection.ts';
import { instancesOf, seriesOf } from './studyIndex.ts';

/** ImagingSelection (region, segment), from the places of a measurement group; for the table alone: places differ by their kind. */
export const placeRules: readonly Rule<never>[] = [
  {
    from: ['SCOORD GraphicType', 'SCOORD GraphicData', 'SELECTED FROM IMAGE'],
    to: 'ImagingSelection.instance.imageRegion2D',
    how: 'On the image that the coordinates are selected from; a set of points is a region for each.',
    value: () => undefined,
  },
  {
    from: ['SCOORD3D GraphicType', 'SCOORD3D GraphicData', 'ReferencedFrameOfReferenceUID'],
    to: 'ImagingSelection.instance.imageRegion3D',
    how: 'On an image of that frame of reference: FHIR wants one, DICOM does not. The first of the group is taken, or of the study, and said to be guessed.',
    value: () => undefined,
  },
  {
    from: ['IMAGE 121112 Source of Measurement'],
    to: 'ImagingSelection.instance',
    how: 'The image, with its frames, of a number or group that names no region.',
    value: () => undefined,
  },
  {
    from: ['IMAGE ReferencedSegmentNumber'],
    to: 'ImagingSelection.instance.subset',
    how: 'The segments.',
    value: () => undefined,
  },
];

/** Where a group was measured, or one number of it: a selection for each region, image and segmentation. What is below a number is its own. */
export function placesOf(
  of: ContentItem,
  group: ContentItem,
  source: DocumentSource,
  key: string,
): MadeResource[] {
  return [...everyItem(of, ({ type }) => type === 'NUM')].flatMap((item, at) => {
    const own = `${key}.${at}`;
    if (item.type === 'SCOORD') return region2d(item, source, own);
    if (item.type === 'SCOORD3D') return region3d(item, group, source, own);
    if (item.type !== 'IMAGE') return [];
    return isCode(item.concept, '121112') ? image(item, source, own) : segmentOf(item, source, own);
  });
}

const lose = (source: DocumentSource, what: string, example?: string): [] => {
  source.say('from-dicom-lost', what, example);
  return [];
};

function image(item: ContentItem, source: DocumentSource, key: string): MadeResource[] {
  return items(item.dataset, 'ReferencedSOPSequence').flatMap((reference) => {
    const target = targetOf(source, reference);
    const uid = text(reference, 'ReferencedSOPInstanceUID');
    if (target === undefined || !isImage(target))
      return lose(source, 'It was measured on what is no image, or what no series is known to have', uid);
    const selected = [{ target, subset: framesOf(reference) }];
    return [
      selection(source, 'ImagingSelectionImageEuImaging', ['image', key], selected, { code: dcm('121112') }),
    ];
  });
}

function region2d(item: ContentItem, source: DocumentSource, key: string): MadeResource[] {
  const name = `A region of type ${text(item.dataset, 'GraphicType')}`;
  const imageRegion2D =
    text(item.dataset, 'PixelOriginInterpretation') === 'VOLUME'
      ? 'it is measured in all tiles of the image together'
      : regionsInImage(item.dataset);
  if (typeof imageRegion2D === 'string') return lose(source, `${name} is left out: ${imageRegion2D}.`);
  const selectedFrom = item.children.find(({ type }) => type === 'IMAGE');
  const [reference] = selectedFrom ? items(selectedFrom.dataset, 'ReferencedSOPSequence') : [];
  const target = reference && targetOf(source, reference);
  if (!reference || !target || !isImage(target))
    return lose(source, `${name} is on what is no image, or what no series is known to have.`);
  const [frame, ...more] = framesOf(reference);
  if (more.length > 0 || (frame === undefined && (target.instance?.frames ?? 1) > 1))
    return lose(source, `${name} is on several frames: a region of the guide is on one`, target.uid);
  return [
    selection(
      source,
      'ImagingSelectionRegion2DEuImaging',
      ['region', key],
      [{ target, ...(frame !== undefined && { subset: [frame] }), imageRegion2D }],
      { code: dcm('121112') },
    ),
  ];
}

function region3d(
  item: ContentItem,
  group: ContentItem,
  source: DocumentSource,
  key: string,
): MadeResource[] {
  const region = regionInSpace(item.dataset);
  const frameOfReferenceUid = text(item.dataset, 'ReferencedFrameOfReferenceUID');
  if (typeof region === 'string') return lose(source, `A region in space is left out: ${region}.`);
  if (frameOfReferenceUid === undefined || !isUid(frameOfReferenceUid))
    return lose(source, 'A region in space is left out: it has no frame of reference (3006,0024).');
  const target = imageOf(group, source) ?? anyOf(source, frameOfReferenceUid);
  if (target === undefined)
    return lose(
      source,
      'A region in space is in a frame of reference that no image here has',
      frameOfReferenceUid,
    );
  source.say(
    'from-dicom-guessed',
    'Regions in space are put on an image, since FHIR wants one, and DICOM names a frame of reference alone',
    target.uid,
  );
  return [
    selection(
      source,
      'ImagingSelectionRegion3DEuImaging',
      ['region', key],
      [{ target, imageRegion3D: [region] }],
      { code: dcm('121112'), frameOfReferenceUid },
    ),
  ];
}

/** The first image that the group itself names. */
function imageOf(group: ContentItem, source: DocumentSource): Target | undefined {
  for (const { type, dataset } of everyItem(group)) {
    const [reference] = type === 'IMAGE' ? items(dataset, 'ReferencedSOPSequence') : [];
    const target = reference && targetOf(source, reference);
    if (target && isImage(target)) return target;
  }
  return undefined;
}

/** The first image of the first series in this frame of reference. */
function anyOf({ study }: DocumentSource, frameOfReferenceUid: string): Target | undefined {
  for (const series of seriesOf(study)) {
    const [instance] = series.frameOfReferenceUid === frameOfReferenceUid ? instancesOf(series) : [];
    if (instance && isImage(instance))
      return { uid: instance.uid, sopClassUid: instance.sopClassUid, seriesUid: series.uid, instance };
  }
  return undefined;
}

function segmentOf(item: ContentItem, source: DocumentSource, key: string): MadeResource[] {
  return items(item.dataset, 'ReferencedSOPSequence').flatMap((reference) => {
    const subset = texts(reference, 'ReferencedSegmentNumber').filter((each) => /^[1-9]\d*$/.test(each));
    const isSegmentation = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.66\./.test(
      text(reference, 'ReferencedSOPClassUID') ?? '',
    );
    if (!isSegmentation || subset.length === 0) return [];
    const target = targetOf(source, reference);
    if (target === undefined)
      return lose(
        source,
        'Segments are referred to of objects that no series is known to have',
        text(reference, 'ReferencedSOPInstanceUID'),
      );
    return [
      selection(source, 'ImagingSelectionSegmentEuImaging', ['segment', key], [{ target, subset }], {
        code: dcm('121191'),
      }),
    ];
  });
}
