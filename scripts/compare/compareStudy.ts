import type { Issue } from '../issue.ts';
import { framesOf, sopClassOf } from '../rules/dicomView.ts';
import { codings, identifierKey, type Located, located, number, objects, text } from '../rules/json.ts';
import { type Held, rootOf } from '../rules/resourceSet.ts';
import { difference, placeIn } from './difference.ts';

/** Whether an ImagingStudy says what its objects say: date, accession number, modalities, counts, series, instances. */
export function compareStudy(report: Held, objectsStudy: Held): Issue[] {
  return [
    ...started(report, objectsStudy),
    ...accession(report, objectsStudy),
    ...modalities(report, objectsStudy),
    ...counts(report, rootOf(report), rootOf(objectsStudy), ['numberOfSeries', 'numberOfInstances']),
    ...series(report, objectsStudy),
  ];
}

/** Moments are compared as moments, dates as dates. */
function started(report: Held, other: Held): Issue[] {
  const [told, known] = [report, other].map(({ resource }) => text(resource, 'started'));
  if (told === undefined || known === undefined) return [];
  const isSame =
    told.includes('T') && known.includes('T')
      ? Date.parse(told) === Date.parse(known)
      : told.slice(0, 10) === known.slice(0, 10);
  return isSame
    ? []
    : [difference('compare-date', `${placeIn(report)}.started`, 'The start of the study', told, known)];
}

function accession(report: Held, other: Held): Issue[] {
  const [told, known] = [report, other].map(({ resource }) =>
    objects(resource, 'basedOn').flatMap(({ identifier }) => identifierKey(identifier) ?? []),
  );
  const values = (list: readonly string[] = []) => list.map((each) => each.slice(each.indexOf('|') + 1));
  if (!told?.length || !known?.length || values(known).some((value) => values(told).includes(value)))
    return [];
  return [
    difference(
      'compare-accession',
      `${placeIn(report)}.basedOn`,
      'The accession number',
      told.join(', '),
      known.join(', '),
    ),
  ];
}

function modalities(report: Held, other: Held): Issue[] {
  const [told, known] = [report, other].map(({ resource }) =>
    [...new Set(objects(resource, 'modality').flatMap(codings))]
      .map((each) => each.split('|')[1] ?? '')
      .sort(),
  );
  if (!told?.length || told.join() === known?.join()) return [];
  return [
    difference(
      'compare-modality',
      `${placeIn(report)}.modality`,
      'The modality of the study',
      told.join(', '),
      known?.join(', '),
    ),
  ];
}

function counts(held: Held, report: Located, other: Located, elements: readonly string[]): Issue[] {
  return elements.flatMap((element) => {
    const [told, known] = [number(report.value, element), number(other.value, element)];
    const what = element === 'numberOfSeries' ? 'The number of series' : 'The number of instances';
    return told === undefined || told === known
      ? []
      : [difference('compare-count', `${placeIn(held, report)}.${element}`, what, told, known)];
  });
}

function series(report: Held, other: Held): Issue[] {
  const known = new Map(located(rootOf(other), 'series').map((each) => [text(each.value, 'uid'), each]));
  return located(rootOf(report), 'series').flatMap((each) => {
    const found = known.get(text(each.value, 'uid'));
    if (found === undefined)
      return [
        difference(
          'compare-series',
          `${placeIn(report, each)}.uid`,
          'A series',
          text(each.value, 'uid'),
          undefined,
        ),
      ];
    const [told, is] = [each, found].map(({ value }) => codings(value.modality)[0]?.split('|')[1]);
    const [toldNumber, isNumber] = [each, found].map(({ value }) => number(value, 'number'));
    return [
      ...(told !== is
        ? [
            difference(
              'compare-modality',
              `${placeIn(report, each)}.modality`,
              'The modality of the series',
              told,
              is,
            ),
          ]
        : []),
      ...(toldNumber !== undefined && toldNumber !== isNumber
        ? [
            difference(
              'compare-series-number',
              `${placeIn(report, each)}.number`,
              'The number of the series',
              toldNumber,
              isNumber,
            ),
          ]
        : []),
      ...counts(report, each, found, ['numberOfInstances']),
      ...instances(report, each, found),
    ];
  });
}

function instances(held: Held, report: Located, other: Located): Issue[] {
  const known = new Map(located(other, 'instance').map(({ value }) => [text(value, 'uid'), value]));
  return located(report, 'instance').flatMap((each) => {
    const uid = text(each.value, 'uid');
    const found = known.get(uid);
    const at = placeIn(held, each);
    if (found === undefined)
      return [difference('compare-instance', `${at}.uid`, 'An instance', uid, undefined)];
    const [told, is] = [each.value, found].map(sopClassOf);
    const [frames, has] = [framesOf(each.value), framesOf(found) ?? 1];
    return [
      ...(told !== undefined && told !== is
        ? [difference('compare-sop-class', `${at}.sopClass`, 'The SOP class', told, is)]
        : []),
      ...(frames !== undefined && frames !== has
        ? [difference('compare-frames', `${at}.extension`, 'The number of frames', frames, has)]
        : []),
    ];
  });
}
