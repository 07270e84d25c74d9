import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Issue, Severity } from '../issue.ts';
import type { Verdict } from '../validator/verdict.ts';
import type { Reporter } from './reporter.ts';
import type { RuleHelp } from './ruleHelp.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  information: 'note',
};

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0 (OASIS), for the code scanning of GitHub, GitLab and Azure DevOps: a result for each error and warning, located in FSH
 * where that is known, else in the file. Results are written as they come; of the rules only the ids are kept.
 *
 * @param version of eu-imaging
 * @param help asked once, at the end
 */
export function sarifReporter(version: string, help: () => ReadonlyMap<string, RuleHelp>): Reporter {
  const ruleIds = new Set<string>();
  let results = 0;
  return {
    head: `{ "$schema": "${schema}", "version": "2.1.0", "runs": [{ "results": [`,
    verdict(verdict) {
      // The same again in one place is told apart by its number.
      const seen = new Map<string, number>();
      return verdict.issues
        .filter(({ severity }) => severity !== 'information')
        .map((issue) => {
          ruleIds.add(issue.id);
          return `${results++ === 0 ? '' : ','}\n${JSON.stringify(result(verdict, issue, seen))}`;
        })
        .join('');
    },
    tail({ faults }) {
      const known = help();
      const rules = [...ruleIds].sort().map((id) => ruleOf(id, known.get(id)));
      const driver = { name: 'eu-imaging', version, rules };
      const invocations = [{ executionSuccessful: faults === 0 }];
      return `\n], "tool": ${JSON.stringify({ driver })}, "invocations": ${JSON.stringify(invocations)}, "columnKind": "unicodeCodePoints" }] }\n`;
    },
  };
}

function ruleOf(id: string, known: RuleHelp | undefined) {
  if (known === undefined) {
    return { id, help: { text: `The HL7 validator says this itself. eu-imaging explain ${id}` } };
  }
  const { help, reference, severity } = known;
  return {
    id,
    shortDescription: { text: help },
    help: { text: reference === undefined ? help : `${help} (${reference})` },
    ...(severity && { defaultConfiguration: { level: levels[severity] } }),
  };
}

function result(verdict: Verdict, issue: Issue, seen: Map<string, number>) {
  const { severity, id, location, message } = issue;
  const logical =
    location === '' ? {} : { logicalLocations: [{ fullyQualifiedName: location, kind: 'element' }] };
  const key = createHash('sha256').update(`${verdict.path}\n${id}\n${location}`).digest('hex').slice(0, 32);
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return {
    ruleId: id,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(verdict, issue), ...logical }],
    partialFingerprints: { 'euImaging/v1': `${key}:${count}` },
  };
}

function physical({ path: file }: Verdict, { line, column, source }: Issue) {
  const [, fsh, fshLine] = /^(.*):(\d+)$/.exec(source ?? '') ?? [];
  if (fsh !== undefined) {
    return { artifactLocation: { uri: uriOf(fsh) }, region: { startLine: Number(fshLine) } };
  }
  const artifactLocation = { uri: uriOf(file === '-' ? 'stdin' : file.replace(/(\.ndjson):\d+$/, '$1')) };
  if (line === undefined) return { artifactLocation };
  return {
    artifactLocation,
    region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
  };
}

/** Relative to the folder of the run, as code scanning wants it; absolute where the file lies elsewhere. */
function uriOf(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  if (relative.startsWith('..') || path.isAbsolute(relative)) return pathToFileURL(file.toWellFormed()).href;
  return relative
    .split(path.sep)
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
