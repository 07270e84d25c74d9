import { identifierKey, object, objects, text } from './json.ts';
import { type Held, nameOf, type ResourceSet } from './resourceSet.ts';
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

/** The versions of one report that are looked at together: DiagnosticReports that share an identifier. */
export const versionRules: RuleGroup<{ readonly set: ResourceSet }> = {
  rules: [transition, order, twice, sameReport, replacedLater],
  *check({ set }) {
    for (const versions of byIdentifier(set.ofType('DiagnosticReport')).values()) {
      const ordered = versions.toSorted((a, b) => (versionNumber(a) ?? 0) - (versionNumber(b) ?? 0));
      for (const [index, later] of ordered.entries()) {
        const earlier = ordered[index - 1];
        if (earlier !== undefined) yield* versionBreaches(earlier, later);
      }
    }
    yield* relationBreaches(set);
  },
};

function byIdentifier(reports: readonly Held[]): Map<string, Held[]> {
  const groups = new Map<string, Held[]>();
  for (const report of reports) {
    const key = identifierKey(objects(report.resource, 'identifier')[0]);
    if (key !== undefined && versionNumber(report) !== undefined)
      groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return groups;
}

/** The number in the guide's extension for the version of a report. */
function versionNumber({ resource }: Held): number | undefined {
  const extension = objects(resource, 'extension').find((each) =>
    text(each, 'url')?.endsWith('/ReportVersionEuImaging'),
  );
  const digits = text(extension, 'valueString');
  return digits !== undefined && /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

const unfinished = ['registered', 'partial', 'preliminary', 'modified'];
const changed = ['amended', 'corrected', 'appended'];
const ended = ['cancelled', 'entered-in-error'];

/** Which status may follow. */
function mayFollow(before: string, after: string): boolean {
  if (unfinished.includes(before)) return true;
  if (ended.includes(before)) return ended.includes(after);
  return changed.includes(after) || ended.includes(after) || before === 'unknown' || after === 'unknown';
}

function* versionBreaches(earlier: Held, later: Held): Generator<Breach> {
  const [before, after] = [text(earlier.resource, 'status'), text(later.resource, 'status')];
  const [old, recent] = [text(earlier.resource, 'issued'), text(later.resource, 'issued')];
  const names = `${nameOf(earlier)} is version ${versionNumber(earlier)}, ${nameOf(later)} version ${versionNumber(later)}`;
  const at = (rule: Rule, element: string, message: string, on = later): Breach => ({
    rule,
    on,
    location: `${on.location}.${element}`,
    message: `${message}: ${names}.`,
  });
  if (versionNumber(earlier) === versionNumber(later)) {
    if (before !== after || compareTimes(old, recent) !== 0) {
      const message = `One is ${before}, issued ${old}, the other ${after}, issued ${recent}`;
      for (const on of [earlier, later]) yield at(twice, 'status', message, on);
    }
    return;
  }
  if (before !== undefined && after !== undefined && !mayFollow(before, after)) {
    yield at(transition, 'status', `A report that was ${before} has become ${after}`);
  }
  if (compareTimes(recent, old) === -1)
    yield at(order, 'issued', `The later version was issued ${recent}, the earlier ${old}`);
  const [one, other] = [earlier, later].map(({ resource }) => text(object(resource, 'subject'), 'reference'));
  if (one !== undefined && other !== undefined && lastTwo(one) !== lastTwo(other)) {
    yield at(sameReport, 'subject', `The subjects are ${one} and ${other}`);
  }
}

const lastTwo = (reference: string): string => reference.split('/').slice(-2).join('/');

/** The relations that say that the other report came first. */
const successors = new Set(['replaces', 'appends', 'amends', 'corrects', 'transforms']);

function* relationBreaches(set: ResourceSet): Generator<Breach> {
  for (const composition of set.ofType('Composition')) {
    for (const [index, relation] of objects(composition.resource, 'relatesTo').entries()) {
      if (!successors.has(text(relation, 'type') ?? '')) continue;
      const reference = text(object(relation, 'resourceReference'), 'reference');
      const [earlier] = reference === undefined ? [] : set.resolve({ reference, from: composition });
      const [date, before] = [
        text(composition.resource, 'date'),
        text(earlier?.resource, 'date') ?? text(earlier?.resource, 'issued'),
      ];
      if (earlier === undefined || compareTimes(date, before) !== -1) continue;
      const message = `${nameOf(composition)} of ${date} ${text(relation, 'type')} ${nameOf(earlier)} of ${before}.`;
      yield {
        rule: replacedLater,
        on: composition,
        location: `${composition.location}.relatesTo[${index}]`,
        message,
      };
    }
  }
}
