import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareIssues, type Difference } from '../cases/compareIssues.ts';
import { edited, numbered } from '../cases/edit.ts';
import type { Expectation } from '../cases/manifest.ts';
import { type Change, editedStepwise, editsOf, orFault } from '../cases/readEdits.ts';
import { guideArtefacts } from '../compile/guideIndex.ts';
import type { JsonObject } from '../coverage/node.ts';
import { declarationText } from '../declaration/declarationText.ts';
import { type Declaration, type Place, readDeclaration } from '../declaration/readDeclaration.ts';
import { root } from '../paths.ts';
import { catalogue } from './catalogue.ts';
import { checkReport, checkTogether, distinct } from './checkReport.ts';
import { excerpt } from './excerpt.ts';
import type { Rule } from './rule.ts';

/** `schemas/rule-cases.schema.json` */
interface Written {
  readonly base: string;
  readonly cases: readonly WrittenCase[];
}

interface WrittenCase {
  readonly name: string;
  readonly rule: string;
  readonly verifies?: readonly string[];
  readonly base?: string;
  readonly with?: readonly string[];
  readonly change?: Change;
  readonly expect: readonly { readonly id: string; readonly at: string }[];
}

/** An example, an edit, and the rules that it must break: none where it keeps them. */
export interface RuleCase {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** Id of the rule that it shows. */
  readonly rule: string;
  readonly base: string;
  readonly change: Change;
  /** Keys of requirements that it shows to be broken. */
  readonly verifies: readonly string[];
  readonly expected: readonly Expectation[];
  /** The example before the edit, and after it. */
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Other examples that are exchanged with it, each in a file of its own. */
  readonly beside: readonly JsonObject[];
}

/** Where the manifests are. */
const folder = path.join(root, 'test', 'cases', 'rules');

/**
 * The cases of all rules.
 *
 * @throws DeclarationFault with file and line: not YAML, not by the schema, a rule or example that does not exist, an edit that does
 *   not fit, a name given twice
 */
export function loadRuleCases(): RuleCase[] {
  const examples = new Map(
    guideArtefacts()
      .filter(({ isExample }) => isExample)
      .map(({ reference, file }): [string, JsonObject] => [
        reference,
        JSON.parse(readFileSync(file, 'utf8')),
      ]),
  );
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.relative(root, path.join(folder, name)))
    .flatMap((file) => readRuleCases(declarationText(file), file, examples));
}

/** The cases of one manifest. @throws DeclarationFault, see loadRuleCases */
export function readRuleCases(
  text: string,
  file: string,
  examples: ReadonlyMap<string, JsonObject>,
): RuleCase[] {
  const declaration = readDeclaration<Written>(text, file, 'rule-cases.schema.json');
  const names = new Set<string>();
  return declaration.value.cases.map((written, index) => {
    const place = ['cases', index];
    if (names.has(written.name)) {
      throw declaration.fault([...place, 'name'], `Two cases are named "${written.name}".`);
    }
    names.add(written.name);
    return readCase(written, place, declaration, examples);
  });
}

function readCase(
  written: WrittenCase,
  place: Place,
  declaration: Declaration<Written>,
  examples: ReadonlyMap<string, JsonObject>,
): RuleCase {
  const known = (id: string, at: Place): Rule => {
    const rule = rules.get(id);
    if (rule === undefined) throw declaration.fault(at, `There is no rule ${id}.`);
    return rule;
  };
  const example = (name: string, at: Place): JsonObject => {
    const found = examples.get(name);
    if (found === undefined) throw declaration.fault(at, `The guide has no example ${name}: write Type/id.`);
    return found;
  };
  known(written.rule, [...place, 'rule']);
  const base = written.base ?? declaration.value.base;
  const before = example(base, written.base === undefined ? ['base'] : [...place, 'base']);
  const change = written.change ?? {};
  const edits = editsOf(change, place);
  const after = editedStepwise(before, edits, declaration);
  return {
    file: declaration.file,
    line: declaration.line([...place, 'name']),
    name: written.name,
    rule: written.rule,
    base,
    change,
    verifies: written.verifies ?? [],
    expected: written.expect.map(({ id, at }, index) => {
      const { severity } = known(id, [...place, 'expect', index, 'id']);
      const location = orFault(() => numbered(at, after), [...place, 'expect', index, 'at'], declaration);
      return { severity, id, location };
    }),
    before,
    after: edited(
      before,
      edits.map(({ edit }) => edit),
    ),
    beside: (written.with ?? []).map((name, index) => example(name, [...place, 'with', index])),
  };
}

/** What the rules say of a case's resource that is not declared, and what is declared and not found. */
export function runRuleCase({ after, beside, expected }: RuleCase): Difference {
  const [own = []] = checkTogether([after, ...beside].map(excerpt));
  return compareIssues(expected, distinct([...checkReport(after), ...own]));
}

const rules: ReadonlyMap<string, Rule> = new Map(catalogue.map((rule) => [rule.id, rule]));
