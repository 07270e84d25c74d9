import { earlierReports, type Pointing, pointingsOf, versionNumber } from './documentView.ts';
import { identifierKey, located, object, objects, text } from './json.ts';
import { identifiersOf, typeAndId } from './reportView.ts';
import { type Held, nameOf, type ResourceSet, rootOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';

const superseded: Rule = {
  id: 'document-reference-superseded',
  severity: 'error',
  help: 'A DocumentReference that another one replaces SHALL NOT be current: it is superseded.',
  reference: 'IM-VER-11; FHIR R5 DocumentReference.relatesTo, DocumentReference.status',
};
const relation: Rule = {
  id: 'document-reference-relation',
  severity: 'error',
  help: 'The DocumentReference of a report that replaces, amends or corrects another SHALL replace the DocumentReference of that one.',
  reference: 'IM-DOC-18; FHIR R5 DocumentReference.relatesTo, Composition.relatesTo',
};

/** How DocumentReferences follow each other, as the reports that they point to do. */
export const documentRelationRules: RuleGroup<{ readonly set: ResourceSet }> = {
  rules: [superseded, relation],
  *check({ set }) {
    for (const reference of set.ofType('DocumentReference')) {
      for (const { target } of replaced(reference, set)) {
        if (text(target.resource, 'status') !== 'current') continue;
        const message = `${nameOf(reference)} replaces ${nameOf(target)}, which is current.`;
        yield { rule: superseded, on: target, location: `${target.location}.status`, message };
      }
    }
    yield* relationBreaches(set);
  },
};

/** The DocumentReferences that one replaces, as far as they are held. */
const replaced = (reference: Held, set: ResourceSet) =>
  located(rootOf(reference), 'relatesTo')
    .filter(({ value }) =>
      objects(object(value, 'code'), 'coding').some((coding) => text(coding, 'code') === 'replaces'),
    )
    .flatMap(({ value }) => {
      const named = text(object(value, 'target'), 'reference');
      const found = named === undefined ? [] : set.resolve({ reference: named, from: reference });
      return found.filter(({ type }) => type === 'DocumentReference').map((target) => ({ target }));
    });

/** Of one report no more are looked at, so that the time is in proportion to the number of all. */
const mostVersions = 100;

function* relationBreaches(set: ResourceSet): Generator<Breach> {
  const pointings = pointingsOf(set);
  const byIdentifier = Map.groupBy(
    pointings.flatMap((pointing) => identifiersOf(pointing.report).map((key) => ({ key, pointing }))),
    ({ key }) => key,
  );
  for (const pointing of pointings) {
    const { reference, composition } = pointing;
    if (composition === undefined) continue;
    const targets = replaced(reference, set).map(({ target }) => target);
    for (const { named, type } of earlierReports(composition, ['replaces', 'amends', 'corrects'])) {
      const key = identifierKey(object(named, 'identifier'));
      const known = (byIdentifier.get(key ?? '') ?? []).slice(0, mostVersions).map((each) => each.pointing);
      const earlier = predecessor(pointing, named, known);
      if (earlier === undefined || targets.includes(earlier.reference)) continue;
      const message = `${nameOf(composition)} ${type} ${nameOf(earlier.report)}, so ${nameOf(reference)} is to replace ${nameOf(earlier.reference)}.`;
      yield { rule: relation, on: reference, location: reference.location, message };
    }
  }
}

/** The newest of the known reports that came before, where the Composition names one of them and no other resource. */
function predecessor(later: Pointing, named: object, known: readonly Pointing[]): Pointing | undefined {
  const name = typeAndId(text(named, 'reference'));
  const own = versionNumber(later.report);
  const [newest] = known
    .filter(({ reference, composition }) => {
      if (reference === later.reference) return false;
      return name === undefined || composition === undefined || name === `Composition/${composition.id}`;
    })
    .filter(({ report }) => !isVersionOf(report, later.report) || isBefore(versionNumber(report), own))
    .toSorted((one, other) => (versionNumber(other.report) ?? 0) - (versionNumber(one.report) ?? 0));
  return newest;
}

const isVersionOf = (one: Held, other: Held): boolean => {
  const keys = identifiersOf(other);
  return identifiersOf(one).some((key) => keys.includes(key));
};

const isBefore = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;
