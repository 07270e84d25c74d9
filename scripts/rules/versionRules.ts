import { versionNumber } from './documentView.ts';
import { located, object, text } from './json.ts';
import { identifiersOf, reportDate, subjectsOf, typeAndId } from './reportView.ts';
import { type Held, nameOf, type ResourceSet, rootOf, versionOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';
import { compareTimes } from './times.ts';

const decision =
  'FHIR R5 DiagnosticReport.status; decision "A change is a new version that names the old one"';
const transition: Rule = {
  id: 'version-status',
  severity: 'error',
  help: 'A later version of a report SHALL NOT go back: what was final is amended, corrected, appended, cancelled or entered in error afterwards, and not preliminary or final again.',
  reference: decision,
};
const order: Rule = {
  id: 'version-order',
  severity: 'error',
  help: 'Of two versions of a report the one with the higher number SHALL NOT have been issued before the other.',
  reference: decision,
};
const twice: Rule = {
  id: 'version-twice',
  severity: 'error',
  help: 'Two versions of a report with the same number SHALL NOT differ in status or in when they were issued.',
  reference: decision,
};
const sameReport: Rule = {
  id: 'version-subject',
  severity: 'error',
  help: 'All versions of a report SHALL have the same subject.',
  reference: decision,
};
const replacedLater: Rule = {
  id: 'version-relation',
  severity: 'error',
  help: 'A report SHALL NOT replace, append to, amend or correct one that was issued after it.',
  reference: 'FHIR R5 Composition.relatesTo; IM-VER',
};

/** Reports that are looked at together, those in Bundles among them. */
export interface Reports {
  readonly set: ResourceSet;
  /** Whether two came in one file, which is checked by itself. */
  readonly isOneFile?: (one: Held, other: Held) => boolean;
}

/**
 * The versions of one report: DiagnosticReports, or Compositions where there is none, that share an identifier and have a number each,
 * or that are one resource of a server in several versions of it.
 */
export const versionRules: RuleGroup<Reports> = {
  rules: [transition, order, twice, sameReport, replacedLater],
  *check({ set, isOneFile = () => false }) {
    for (const versions of [...byIdentifier(set), ...byResource(set)]) {
      for (const [index, later] of versions.entries()) {
        const earlier = versions[index - 1];
        if (earlier !== undefined && !isOneFile(earlier.held, later.held))
          yield* versionBreaches(earlier, later);
      }
    }
    yield* relationBreaches(set);
  },
};

/** A version, and its number within its report. */
interface Version {
  readonly held: Held;
  readonly number: number;
}

function byIdentifier(set: ResourceSet): Version[][] {
  const reports = groups(set.ofType('DiagnosticReport'));
  const compositions = groups(set.ofType('Composition'));
  return [
    ...reports.values(),
    ...[...compositions].filter(([key]) => !reports.has(key)).map(([, group]) => group),
  ];
}

function groups(reports: readonly Held[]): Map<string, Version[]> {
  const versions = reports.flatMap((held) => {
    const number = versionNumber(held);
    const [key] = identifiersOf(held);
    return number === undefined || key === undefined ? [] : [{ held, number, key }];
  });
  return ordered(Map.groupBy(versions, ({ key }) => key));
}

/** Versions that a server counts itself, in `meta.versionId`, of reports that do not say which version they are. */
function byResource(set: ResourceSet): Version[][] {
  const versions = set
    .ofType('DiagnosticReport')
    .filter((held) => held.id !== undefined && versionNumber(held) === undefined)
    .flatMap((held) => {
      const number = versionOf(held);
      return number !== undefined && /^\d{1,9}$/.test(number) ? [{ held, number: Number(number) }] : [];
    });
  return [...ordered(Map.groupBy(versions, ({ held }) => `${held.fullUrl ?? ''} ${held.id}`)).values()];
}

const ordered = (versions: Map<string, Version[]>): Map<string, Version[]> =>
  new Map([...versions].map(([key, group]) => [key, group.toSorted((a, b) => a.number - b.number)]));

const unfinished = ['registered', 'partial', 'preliminary', 'modified'];
const changed = ['amended', 'corrected', 'appended'];
const ended = ['cancelled', 'entered-in-error', 'deprecated'];

/** Which status may follow. */
function mayFollow(before: string, after: string): boolean {
  if (unfinished.includes(before) || before === 'unknown' || after === 'unknown') return true;
  if (ended.includes(before)) return ended.includes(after);
  return changed.includes(after) || ended.includes(after);
}

function* versionBreaches(earlier: Version, later: Version): Generator<Breach> {
  const [before, after] = [earlier, later].map(({ held }) => text(held.resource, 'status'));
  const [old, recent] = [earlier, later].map(({ held }) => reportDate(held));
  const names = `${nameOf(earlier.held)} is version ${earlier.number}, ${nameOf(later.held)} version ${later.number}`;
  const at = (rule: Rule, element: string, message: string, on = later.held): Breach => ({
    rule,
    on,
    location: `${on.location}.${element}`,
    message: `${message}: ${names}.`,
  });
  const dateElement = later.held.type === 'Composition' ? 'date' : 'issued';
  if (earlier.number === later.number) {
    if (before === after && compareTimes(old, recent) === 0) return;
    const message = `One is ${before}, issued ${old}, the other ${after}, issued ${recent}`;
    for (const { held } of [earlier, later]) yield at(twice, 'status', message, held);
    return;
  }
  if (before !== undefined && after !== undefined && !mayFollow(before, after))
    yield at(transition, 'status', `A report that was ${before} has become ${after}`);
  if (compareTimes(recent, old) === -1)
    yield at(order, dateElement, `The later version was issued ${recent}, the earlier ${old}`);
  const [one, other] = [earlier, later].map(({ held }) => text(subjectsOf(held)[0], 'reference'));
  const [whose, whoseElse] = [typeAndId(one), typeAndId(other)];
  if (whose !== undefined && whoseElse !== undefined && whose !== whoseElse)
    yield at(sameReport, 'subject', `The subjects are ${one} and ${other}`);
}

/** The relations that say that the other report came first. */
const successors = new Set(['replaces', 'appends', 'amends', 'corrects', 'transforms']);

function* relationBreaches(set: ResourceSet): Generator<Breach> {
  for (const composition of set.ofType('Composition')) {
    for (const { value, location } of located(rootOf(composition), 'relatesTo')) {
      const type = text(value, 'type') ?? '';
      const reference = text(object(value, 'resourceReference'), 'reference');
      const [earlier] = reference === undefined ? [] : set.resolve({ reference, from: composition });
      if (!successors.has(type) || earlier === undefined) continue;
      const [date, before] = [reportDate(composition), reportDate(earlier)];
      if (compareTimes(date, before) !== -1) continue;
      const message = `${nameOf(composition)} of ${date} ${type} ${nameOf(earlier)} of ${before}.`;
      yield { rule: replacedLater, on: composition, location, message };
    }
  }
}
