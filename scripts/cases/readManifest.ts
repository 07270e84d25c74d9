import path from 'node:path';
import { type Declaration, type Place, readDeclaration } from '../declaration/readDeclaration.ts';
import { edited, numbered } from './edit.ts';
import type { Known } from './known.ts';
import type { Case, Cell, Expectation, Manifest, ValueCase } from './manifest.ts';
import { type Change, editedStepwise, editsOf, orFault } from './readEdits.ts';

/** `schemas/cases.schema.json` */
interface Written {
  readonly profile: string;
  readonly base: string;
  readonly notApplicable?: Readonly<Record<string, Readonly<Partial<Record<Cell, string>>>>>;
  readonly cases: readonly WrittenCase[];
  readonly values?: readonly WrittenValues[];
}

interface WrittenValues {
  readonly verifies: string;
  readonly base?: string;
  readonly path: string;
  readonly good?: readonly unknown[];
  readonly bad?: readonly unknown[];
}

interface WrittenCase {
  readonly name: string;
  readonly base?: string;
  readonly verifies: readonly string[];
  readonly cell?: Cell;
  readonly change?: Change;
  readonly expect: readonly {
    readonly severity: 'error' | 'warning';
    readonly id: string;
    readonly at: string;
  }[];
}

/** What all that checks a manifest needs. */
interface Context {
  readonly declaration: Declaration<Written>;
  readonly known: Known;
}

/**
 * A manifest whose every name exists and whose every edit fits.
 *
 * @throws DeclarationFault with file and line: not YAML, not by the schema, a profile, example, invariant, requirement or element that
 *   does not exist, a path that the example does not have, a name given twice, a cell that contradicts what is expected
 */
export function readManifest(text: string, file: string, known: Known): Manifest {
  const declaration = readDeclaration<Written>(text, file, 'cases.schema.json');
  const { profile, cases, values = [] } = declaration.value;
  const context = { declaration, known };
  if (!known.profiles.has(profile)) {
    throw declaration.fault(['profile'], `The guide has no profile or extension ${profile}.`);
  }
  if (path.basename(file, '.yaml') !== profile) {
    throw declaration.fault(['profile'], `The cases of ${profile} belong into ${profile}.yaml.`);
  }
  const names = new Set<string>();
  for (const [index, { name }] of cases.entries()) {
    if (names.has(name)) throw declaration.fault(['cases', index, 'name'], `Two cases are named "${name}".`);
    names.add(name);
  }
  return {
    file,
    profile,
    notApplicable: notApplicable(context),
    cases: cases.map((written, index) => readCase(written, index, context)),
    values: values.flatMap((written, index) => readValues(written, index, context)),
  };
}

function notApplicable({ declaration, known }: Context): Manifest['notApplicable'] {
  return Object.entries(declaration.value.notApplicable ?? {}).flatMap(([key, reasons]) => {
    if (!known.invariants.has(key)) {
      throw declaration.fault(['notApplicable', key], `The guide has no invariant ${key}.`);
    }
    return Object.entries(reasons).map(([cell, reason]) => ({ key, cell: cell as Cell, reason }));
  });
}

function readCase(written: WrittenCase, index: number, context: Context): Case {
  const { declaration, known } = context;
  const place = ['cases', index];
  const base = findBase(written, place, context);
  for (const [each, name] of written.verifies.entries()) {
    if (known.invariants.has(name) || known.requirements.has(name) || known.elements.has(name)) continue;
    throw declaration.fault(
      [...place, 'verifies', each],
      `The guide has no invariant, requirement or element ${name}; an element is written Profile#Element.path:slice.`,
    );
  }
  const example = known.examples.get(base) ?? {};
  const edits = editsOf(written.change ?? {}, place);
  const changed = editedStepwise(example, edits, declaration);
  const expected = written.expect.map((each, at) =>
    expectation(each, [...place, 'expect', at], changed, context),
  );
  checkCell(written, place, context);
  return {
    file: declaration.file,
    line: declaration.line([...place, 'name']),
    profile: declaration.value.profile,
    name: written.name,
    base,
    verifies: written.verifies,
    ...(written.cell !== undefined && { cell: written.cell }),
    expected,
    resource: () =>
      edited(
        example,
        edits.map(({ edit }) => edit),
      ),
  };
}

function readValues(written: WrittenValues, index: number, context: Context): ValueCase[] {
  const { declaration, known } = context;
  const place = ['values', index];
  const { verifies: key, path, good = [], bad = [] } = written;
  const example = known.examples.get(findBase(written, place, context)) ?? {};
  if (!known.invariants.has(key)) {
    throw declaration.fault([...place, 'verifies'], `The guide has no invariant ${key}.`);
  }
  const valueCase = (value: unknown, list: 'good' | 'bad', at: number): ValueCase => {
    const where = [...place, list, at];
    const resource = () => orFault(() => edited(example, [{ do: 'put', path, value }]), where, declaration);
    resource();
    return {
      file: declaration.file,
      line: declaration.line(where),
      key,
      name: `${path}: ${JSON.stringify(value)}`,
      isGood: list === 'good',
      resource,
    };
  };
  return [
    ...good.map((value, at) => valueCase(value, 'good', at)),
    ...bad.map((value, at) => valueCase(value, 'bad', at)),
  ];
}

function findBase(
  written: { readonly base?: string },
  place: Place,
  { declaration, known }: Context,
): string {
  const named = written.base ?? declaration.value.base;
  const at = written.base === undefined ? ['base'] : [...place, 'base'];
  const found = [...known.examples.keys()].filter(
    (reference) => reference === named || reference.endsWith(`/${named}`),
  );
  const [base, second] = found;
  if (base === undefined) throw declaration.fault(at, `The guide has no example ${named}.`);
  if (second !== undefined)
    throw declaration.fault(at, `${named} could be ${found.join(' or ')}: write that.`);
  return base;
}

function expectation(
  { severity, id, at }: WrittenCase['expect'][number],
  place: Place,
  resource: object,
  { declaration, known }: Context,
): Expectation {
  if (/^im-/.test(id) && !known.invariants.has(id)) {
    throw declaration.fault([...place, 'id'], `The guide has no invariant ${id}.`);
  }
  const location = orFault(() => numbered(at, resource), [...place, 'at'], declaration);
  return { severity, id, location };
}

/** What a cell says of an invariant must be what is expected. */
function checkCell(
  { cell, verifies, expect }: WrittenCase,
  place: Place,
  { declaration, known }: Context,
): void {
  if (cell === undefined) return;
  const keys = verifies.filter((name) => known.invariants.has(name));
  const at = [...place, 'cell'];
  if (keys.length === 0) throw declaration.fault(at, 'The cell is of no invariant: name it in verifies.');
  if (cell === 'none') return;
  for (const key of keys) {
    const isExpected = expect.some(({ id }) => id === key);
    if (isExpected === cell.endsWith('bad')) continue;
    throw declaration.fault(
      at,
      `"${cell}" contradicts what is expected: ${key} is ${isExpected ? '' : 'not '}among it.`,
    );
  }
}
