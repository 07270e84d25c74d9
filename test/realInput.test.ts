/** Input that nobody here wrote: FHIR's own examples, and why each of their findings is raised. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/paths.ts';
import { r5ExampleFiles } from './support/inputs.ts';
import { runCli } from './support/runCli.ts';

/** One finding in each of the files `in`; `because` says in a few words why it is raised. */
interface ExpectedFinding {
  readonly severity: string;
  readonly id: string;
  readonly at: string;
  readonly in: readonly string[];
  readonly because: string;
}

/** Codes of one system that nobody at hand can check, each in the files `in`. */
interface ExpectedNotVerified {
  readonly system: string;
  readonly because: string;
  readonly codes: readonly { readonly code: string; readonly at: string; readonly in: readonly string[] }[];
}

interface Expectations {
  readonly R5: {
    readonly findings: readonly ExpectedFinding[];
    readonly notVerified: readonly ExpectedNotVerified[];
  };
  readonly profiles: Readonly<Record<string, readonly ExpectedFinding[]>>;
}

/** The part of the report of `--format json` that is compared, and the message, which is only shown. */
interface ReportedFile {
  readonly path: string;
  readonly outcome: string;
  readonly issues: readonly {
    readonly severity: string;
    readonly id: string;
    readonly location: string;
    readonly message: string;
  }[];
  readonly notVerified: readonly {
    readonly system: string;
    readonly code: string;
    readonly location?: string;
  }[];
}

/** What is compared: a finding or a code that could not be checked, as `what` says, in some files. */
interface Expected {
  readonly what: string;
  readonly in: readonly string[];
  readonly because: string;
}

interface Raised {
  readonly what: string;
  readonly file: string;
  readonly message: string;
}

const { R5, profiles }: Expectations = JSON.parse(
  readFileSync(path.join(root, 'test', 'fixtures', 'r5-examples.json'), 'utf8'),
);
const examplesFor: Readonly<Record<string, readonly string[]>> = {
  ImagingStudyEuImaging: r5ExampleFiles(/^ImagingStudy-.*\.json$/),
  ImagingSelectionEuImaging: r5ExampleFiles(/^ImagingSelection-.*\.json$/),
  DiagnosticReportEuImaging: r5ExampleFiles(/^DiagnosticReport-.*\.json$/),
  EndpointWadoRsEuImaging: r5ExampleFiles(/^Endpoint-.*\.json$/),
  BundleReportEuImaging: r5ExampleFiles(/^Bundle-.*\.json$/).filter(isDocument),
};
const canonicalBase = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/';
const timeout = 120_000;

test('finds in FHIR R5 all its imaging examples and document Bundles', () => {
  expect(Object.entries(examplesFor).map(([profile, files]) => [profile, files.length])).toEqual([
    ['ImagingStudyEuImaging', 2],
    ['ImagingSelectionEuImaging', 7],
    ['DiagnosticReportEuImaging', 6],
    ['EndpointWadoRsEuImaging', 3],
    ['BundleReportEuImaging', 1],
  ]);
  expect(Object.keys(profiles)).toEqual(Object.keys(examplesFor));
});

test(
  "R5's own examples raise against R5 what is recorded and explained, and nothing else",
  async () => {
    const raised = await validate(Object.values(examplesFor).flat(), []);
    expect(differences(expectedAgainstR5(), raised)).toEqual([]);
  },
  timeout,
);

test.each(Object.entries(examplesFor))(
  "R5's own examples raise against %s what is recorded and explained, and nothing else",
  async (profile, files) => {
    const raised = await validate(files, ['--profile', `${canonicalBase}${profile}`]);
    const names = files.map(nameOf);
    const alsoAgainstR5 = expectedAgainstR5()
      .map((each) => ({ ...each, in: each.in.filter((file) => names.includes(file)) }))
      .filter((each) => each.in.length > 0);
    const added = (profiles[profile] ?? []).map(expectedFinding);
    expect(differences([...alsoAgainstR5, ...added], raised)).toEqual([]);
  },
  timeout,
);

test('names file, finding and place of what is missing, one too many, or not explained', () => {
  const twice = { what: 'error a at A', in: ['one', 'two'], because: 'so it is' };
  const raised = (file: string, what = 'error a at A') => ({ file, what, message: 'prose' });
  expect(differences([twice], [raised('two'), raised('one')])).toEqual([]);
  expect(differences([twice], [raised('one'), raised('one'), raised('one', 'error a at B')])).toEqual([
    'two: not raised: error a at A (because so it is)',
    'one: not expected: error a at A: prose',
    'one: not expected: error a at B: prose',
  ]);
  expect(differences([{ ...twice, because: ' ' }], [raised('one'), raised('two')])).toEqual([
    'one, two: not explained: error a at A',
  ]);
  expect(differences([{ ...twice, in: [] }], [])).toEqual(['in no file: error a at A (because so it is)']);
});

/** Runs the command and gives what it raised; information is left out. */
async function validate(files: readonly string[], options: readonly string[]): Promise<Raised[]> {
  const { status, stdout, stderr } = await runCli(['validate', '--format', 'json', ...options, ...files]);
  expect([0, 1], stderr).toContain(status);
  const report: { files: readonly ReportedFile[] } = JSON.parse(stdout);
  expect(report.files.map(({ path: file, outcome }) => [file, outcome])).toEqual(
    files.map((file) => [file, 'validated']),
  );
  const raised = report.files.flatMap(raisedIn);
  expect(status).toBe(raised.some(({ what }) => /^(?:error|fatal) /.test(what)) ? 1 : 0);
  return raised;
}

function raisedIn({ path: file, issues, notVerified }: ReportedFile): Raised[] {
  return [
    ...issues
      .filter(({ severity }) => severity !== 'information')
      .map(({ severity, id, location, message }) => ({
        file: nameOf(file),
        what: `${severity} ${id} at ${location}`,
        message,
      })),
    ...notVerified.map(({ system, code, location }) => ({
      file: nameOf(file),
      what: `not verified ${system}|${code} at ${location}`,
      message: 'nobody at hand knows it',
    })),
  ];
}

/** Each line of the record is used by the run against R5, so one that no finding uses shows there. */
function expectedAgainstR5(): Expected[] {
  return [
    ...R5.findings.map(expectedFinding),
    ...R5.notVerified.flatMap(({ system, because, codes }) =>
      codes.length === 0
        ? [{ what: `not verified ${system}`, in: [], because }]
        : codes.map(({ code, at, in: files }) => ({
            what: `not verified ${system}|${code} at ${at}`,
            in: files,
            because,
          })),
    ),
  ];
}

function expectedFinding({ severity, id, at, in: files, because }: ExpectedFinding): Expected {
  return { what: `${severity} ${id} at ${at}`, in: files, because };
}

/** Compares as multisets, prose left out; one sentence a difference. */
function differences(expected: readonly Expected[], raised: readonly Raised[]): string[] {
  const left = [...raised];
  const wrong: string[] = [];
  for (const { what, in: files, because } of expected) {
    if (because.trim() === '') wrong.push(`${files.join(', ')}: not explained: ${what}`);
    if (files.length === 0) wrong.push(`in no file: ${what} (because ${because})`);
    for (const file of files) {
      const index = left.findIndex((each) => each.file === file && each.what === what);
      if (index === -1) wrong.push(`${file}: not raised: ${what} (because ${because})`);
      else left.splice(index, 1);
    }
  }
  return [...wrong, ...left.map(({ file, what, message }) => `${file}: not expected: ${what}: ${message}`)];
}

/** Not parsed where it is larger than any document among them: R5's definitions are Bundles of up to 42 MB. */
function isDocument(file: string): boolean {
  return statSync(file).size < 5_000_000 && JSON.parse(readFileSync(file, 'utf8')).type === 'document';
}

function nameOf(file: string): string {
  return path.basename(file, '.json');
}
