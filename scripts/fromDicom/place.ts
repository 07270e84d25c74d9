import { items, numbers, text, texts } from './attributes.ts';
import { dcm } from './concept.ts';
import { type ContentItem, everyItem } from './contentTree.ts';
import { type DocumentSource, type Target, targetOf } from './document.ts';
import type { MadeResource } from './resource.ts';
import type { Rule } from './rule.ts';
import { type Region, selection } from './selection.ts';

const types2d: Readonly<Record<string, string>> = {
  POINT: 'point',
  POLYLINE: 'polyline',
  CIRCLE: 'circle',
  ELLIPSE: 'ellipse',
};
const types3d: Readonly<Record<string, string>> = {
  POINT: 'point',
  MULTIPOINT: 'multipoint',
  POLYLINE: 'polyline',
  POLYGON: 'polygon',
  ELLIPSE: 'ellipse',
  ELLIPSOID: 'ellipsoid',
};

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
    from: ['IMAGE ReferencedSegmentNumber'],
    to: 'ImagingSelection.instance.subset',
    how: 'The segments.',
    value: () => undefined,
  },
];

/** Where a group was measured: a selection for each region, and for each segmentation. */
export function placesOf(group: ContentItem, source: DocumentSource, key: string): MadeResource[] {
  return [...everyItem(group)].flatMap((item, at) => {
    const own = `${key}.${at}`;
    if (item.type === 'SCOORD') return region2d(item, source, own);
    if (item.type === 'SCOORD3D') return region3d(item, group, source, own);
    return item.type === 'IMAGE' ? segmentOf(item, source, own) : [];
  });
}

const lose = (source: DocumentSource, what: string): [] => {
  source.say('from-dicom-lost', what);
  return [];
};

function region2d(item: ContentItem, source: DocumentSource, key: string): MadeResource[] {
  const kind = text(item.dataset, 'GraphicType') ?? '';
  const data = numbers(item.dataset, 'GraphicData');
  const pairs = Array.from({ length: data.length / 2 }, (_, index) => data.slice(2 * index, 2 * index + 2));
  const regions: Region[] =
    kind === 'MULTIPOINT'
      ? pairs.map((coordinate) => ({ regionType: 'point', coordinate }))
      : types2d[kind] === undefined
        ? []
        : [{ regionType: types2d[kind], coordinate: data }];
  if (regions.length === 0 || data.some((each) => each < 0))
    return lose(source, `A region of type ${kind} cannot be a region of FHIR in an image.`);
  const image = item.children.find(({ type }) => type === 'IMAGE');
  const [reference] = image ? items(image.dataset, 'ReferencedSOPSequence') : [];
  const target = reference && targetOf(source, reference);
  if (!reference || !target)
    return lose(source, `A region of type ${kind} is on an image that no series is known to have.`);
  const [frame, ...more] = texts(reference, 'ReferencedFrameNumber');
  if (more.length > 0 || (frame === undefined && (target.instance?.frames ?? 1) > 1))
    return lose(
      source,
      `A region of type ${kind} is on several frames of ${target.uid}: a region of the guide is on one.`,
    );
  return [
    selection(
      source,
      'ImagingSelectionRegion2DEuImaging',
      ['region', key],
      [{ target, ...(frame !== undefined && { subset: [frame] }), imageRegion2D: regions }],
      {
        code: dcm('121112'),
      },
    ),
  ];
}

function region3d(
  item: ContentItem,
  group: ContentItem,
  source: DocumentSource,
  key: string,
): MadeResource[] {
  const regionType = types3d[text(item.dataset, 'GraphicType') ?? ''];
  const frameOfReferenceUid = text(item.dataset, 'ReferencedFrameOfReferenceUID');
  if (regionType === undefined || frameOfReferenceUid === undefined)
    return lose(source, 'A region in space has no type or no frame of reference.');
  const target = imageOf(group, source) ?? anyOf(source, frameOfReferenceUid);
  if (target === undefined)
    return lose(
      source,
      `A region in space is in the frame of reference ${frameOfReferenceUid}, and no image of it was read.`,
    );
  const name = `The region in space of ${source.object.sopInstanceUid}`;
  source.say(
    'from-dicom-guessed',
    `${name} is put on image ${target.uid}: FHIR wants an image, and DICOM names a frame of reference.`,
  );
  return [
    selection(
      source,
      'ImagingSelectionRegion3DEuImaging',
      ['region', key],
      [{ target, imageRegion3D: [{ regionType, coordinate: numbers(item.dataset, 'GraphicData') }] }],
      {
        code: dcm('121112'),
        frameOfReferenceUid,
      },
    ),
  ];
}

/** An image that the group itself names. */
function imageOf(group: ContentItem, source: DocumentSource): Target | undefined {
  for (const item of everyItem(group)) {
    if (item.type !== 'IMAGE') continue;
    const [reference] = items(item.dataset, 'ReferencedSOPSequence');
    if (
      reference &&
      texts(reference, 'ReferencedSegmentNumber').length === 0 &&
      !/\.66\./.test(text(reference, 'ReferencedSOPClassUID') ?? '')
    ) {
      const target = targetOf(source, reference);
      if (target) return target;
    }
  }
  return undefined;
}

/** The first image of a series in this frame of reference. */
function anyOf({ study }: DocumentSource, frameOfReferenceUid: string): Target | undefined {
  for (const series of study.series.values()) {
    const [instance] = series.instances.values();
    const isImage = instance && !/\.1\.1\.(11|66|88|104)(\.|$)/.test(instance.sopClassUid);
    if (isImage && series.frameOfReferenceUid === frameOfReferenceUid)
      return { uid: instance.uid, sopClassUid: instance.sopClassUid, seriesUid: series.uid, instance };
  }
  return undefined;
}

function segmentOf(item: ContentItem, source: DocumentSource, key: string): MadeResource[] {
  return items(item.dataset, 'ReferencedSOPSequence').flatMap((reference) => {
    const subset = texts(reference, 'ReferencedSegmentNumber');
    const isSegmentation = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.66\./.test(
      text(reference, 'ReferencedSOPClassUID') ?? '',
    );
    if (!isSegmentation || subset.length === 0) return [];
    const target = targetOf(source, reference);
    if (target === undefined)
      return lose(
        source,
        `A segment of ${text(reference, 'ReferencedSOPInstanceUID')} is referred to, and no series is known to have it.`,
      );
    return [
      selection(source, 'ImagingSelectionSegmentEuImaging', ['segment', key], [{ target, subset }], {
        code: dcm('121191'),
      }),
    ];
  });
}
