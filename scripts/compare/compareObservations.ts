import type { Issue } from '../issue.ts';
import { codings, located, objects, share, text } from '../rules/json.ts';
import { type Held, type ResourceSet, rootOf } from '../rules/resourceSet.ts';
import { difference, placeIn } from './difference.ts';
import { isSameQuantity, quantityOf, sayQuantity } from './quantity.ts';

const dose = 'http://loinc.org|73569-6';
const isDose = ({ resource }: Held): boolean => codings(resource.code).includes(dose);

/** The UIDs of an Observation by the code of their type, as `0040A171 1.2.3`. */
const uidsOf = ({ resource }: Held, ...types: readonly string[]): string[] =>
  objects(resource, 'identifier').flatMap((identifier) => {
    const type = codings(identifier.type)
      .map((each) => each.split('|')[1] ?? '')
      .find((each) => types.includes(each));
    const uid = text(identifier, 'value')?.replace(/^urn:oid:/, '');
    return type === undefined || uid === undefined ? [] : [uid];
  });

/** Whether each measurement that the report shares with a structured report, by Observation UID, has its value; whatever else it measures is its own. */
export function compareMeasurements(report: ResourceSet, objectsSet: ResourceSet): Issue[] {
  const known = objectsSet.ofType('Observation').filter((each) => !isDose(each));
  const byUid = new Map(known.flatMap((each) => uidsOf(each, '0040A171').map((uid) => [uid, each])));
  return report
    .ofType('Observation')
    .filter((each) => !isDose(each))
    .flatMap((each) => {
      const found = uidsOf(each, '0040A171').flatMap((uid) => byUid.get(uid) ?? [])[0];
      return found ? [...values(each, found), ...tracking(each, found)] : [];
    });
}

function values(report: Held, found: Held): Issue[] {
  const [told, is] = [quantityOf(report.resource), quantityOf(found.resource)];
  const at = placeIn(report);
  const own =
    told && is && !isSameQuantity(told, is)
      ? [
          difference(
            'compare-measurement',
            `${at}.valueQuantity`,
            'The measurement',
            sayQuantity(told),
            sayQuantity(is),
          ),
        ]
      : [];
  const [site, otherSite] = [report, found].map(({ resource }) => codings(resource.bodySite));
  const isElsewhere = site?.length && otherSite?.length && !share(site, otherSite);
  return [
    ...own,
    ...(isElsewhere
      ? [difference('compare-body-site', `${at}.bodySite`, 'The body site', site.join(), otherSite.join())]
      : []),
  ];
}

function tracking(report: Held, found: Held): Issue[] {
  const [told, is] = [report, found].map((each) => uidsOf(each, '112040')[0]);
  return told && is && told !== is
    ? [difference('compare-tracking', `${placeIn(report)}.identifier`, 'The tracking UID', told, is)]
    : [];
}

/**
 * Whether each number of a dose is among those that the dose reports have under its code: those of the same irradiation event where both
 * name one, else all. A number whose code no report has is the department's own, and said.
 */
export function compareDoses(report: ResourceSet, objectsSet: ResourceSet): Issue[] {
  const known = objectsSet.ofType('Observation').filter(isDose);
  if (known.length === 0) return [];
  return report
    .ofType('Observation')
    .filter(isDose)
    .flatMap((each) => {
      const uids = uidsOf(each, '113769');
      const same = known.filter((other) => share(uidsOf(other, '113769'), uids));
      const compared = same.length > 0 ? same : known;
      return located(rootOf(each), 'component').flatMap(({ value, location }) => {
        const told = quantityOf(value);
        const code = codings(value.code)[0];
        if (told === undefined || code === undefined) return [];
        const is = numbersOf(compared, code);
        const at = placeIn(each, { location });
        if (is.length === 0)
          return [
            difference(
              'compare-dose-own',
              at,
              code.split('|')[1] ?? '',
              sayQuantity(told),
              undefined,
              'information',
            ),
          ];
        if (is.some((other) => isSameQuantity(told, other))) return [];
        return [
          difference(
            'compare-dose',
            at,
            `${objects(value.code, 'coding').map((coding) => text(coding, 'display'))[0] ?? code}`,
            sayQuantity(told),
            is.map(sayQuantity).join(', '),
          ),
        ];
      });
    });
}

const numbersOf = (observations: readonly Held[], code: string) =>
  observations.flatMap(({ resource }) =>
    objects(resource, 'component')
      .filter((each) => codings(each.code).includes(code))
      .flatMap((each) => quantityOf(each) ?? []),
  );
