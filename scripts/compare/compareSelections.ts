import type { Issue } from '../issue.ts';
import { framesOf } from '../rules/dicomView.ts';
import { codings, located, objects, text, texts } from '../rules/json.ts';
import { type Held, type ResourceSet, rootOf } from '../rules/resourceSet.ts';
import { difference, placeIn } from './difference.ts';

const ofInterest = 'http://dicom.nema.org/resources/ontology/DCM|113000';

/**
 * Whether what selections select is in the objects of a study: instances and frames, segments, content items; and whether the key
 * images of the report and those of the key object selection that they name are the same.
 */
export function compareSelections(
  report: ResourceSet,
  objectsSet: ResourceSet,
  study: Held,
  studyUid: string,
): Issue[] {
  const selections = report
    .ofType('ImagingSelection')
    .filter(({ resource }) => text(resource, 'studyUid') === studyUid);
  const frames = new Map(
    located(rootOf(study), 'series').flatMap((series) =>
      located(series, 'instance').map(({ value }) => [text(value, 'uid'), framesOf(value) ?? 1] as const),
    ),
  );
  const known = objectsSet
    .ofType('ImagingSelection')
    .filter(({ resource }) => text(resource, 'studyUid') === studyUid);
  return [...selections.flatMap((each) => instances(each, frames, known)), ...keyImages(selections, known)];
}

function instances(
  selection: Held,
  frames: ReadonlyMap<string | undefined, number>,
  known: readonly Held[],
): Issue[] {
  const parts = new Set(
    known.flatMap(({ resource }) =>
      objects(resource, 'instance').flatMap((each) =>
        texts(each, 'subset').map((part) => `${text(each, 'uid')} ${part}`),
      ),
    ),
  );
  return located(rootOf(selection), 'instance').flatMap(({ value, location }) => {
    const uid = text(value, 'uid');
    const at = placeIn(selection, { location });
    const has = frames.get(uid);
    if (has === undefined)
      return [difference('compare-instance', `${at}.uid`, 'A selected instance', uid, undefined)];
    return texts(value, 'subset').flatMap((part) => {
      if (parts.has(`${uid} ${part}`)) return [];
      if (part.includes('.'))
        return [difference('compare-content-item', `${at}.subset`, 'A content item', part, undefined)];
      const isOfAnother = codings(selection.resource.code).includes(
        'http://dicom.nema.org/resources/ontology/DCM|121191',
      );
      if (isOfAnother) return [difference('compare-segment', `${at}.subset`, 'A segment', part, undefined)];
      return Number(part) <= has
        ? []
        : [difference('compare-frames', `${at}.subset`, 'A selected frame', part, `${has} frames`)];
    });
  });
}

/** Key images are compared for each key object that selections of the report name by its SOP Instance UID. */
function keyImages(selections: readonly Held[], known: readonly Held[]): Issue[] {
  const isKey = ({ resource }: Held) => codings(resource.code).includes(ofInterest);
  const named = Map.groupBy(selections.filter(isKey), keyObjectOf);
  const stored = Map.groupBy(known, keyObjectOf);
  return [...named].flatMap(([uid, keys]) => {
    const [first] = keys;
    const held = uid === undefined ? undefined : stored.get(uid);
    if (uid === undefined || held === undefined || first === undefined) return [];
    const [told, is] = [imagesOf(keys), imagesOf(held)];
    return told.join() === is.join()
      ? []
      : [
          difference(
            'compare-key-images',
            placeIn(first),
            `What key object ${uid} selects`,
            told.join(', '),
            is.join(', '),
          ),
        ];
  });
}

const keyObjectOf = ({ resource }: Held): string | undefined =>
  objects(resource, 'identifier')
    .filter((each) => text(each, 'system') === 'urn:dicom:uid')
    .map((each) => text(each, 'value')?.slice('urn:oid:'.length))[0];

/** Instances with their frames, in order, each once. */
const imagesOf = (selections: readonly Held[]): string[] =>
  [
    ...new Set(
      selections.flatMap(({ resource }) =>
        objects(resource, 'instance').flatMap((each) => {
          const parts = texts(each, 'subset');
          return parts.length > 0
            ? parts.map((part) => `${text(each, 'uid')} frame ${part}`)
            : [text(each, 'uid') ?? ''];
        }),
      ),
    ),
  ].sort();
