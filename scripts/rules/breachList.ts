import type { Issue } from '../issue.ts';
import type { Breach, Rule } from './rule.ts';

/** A reader who has seen a rule broken so often in one file knows; more are counted. */
const mostOfRule = 200;

/** The breaches of one file, as issues: of each rule the first two hundred, and how many more there are. */
export class BreachList {
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<Rule, number>();

  add({ rule, location, message }: Breach): void {
    const count = (this.#counts.get(rule) ?? 0) + 1;
    this.#counts.set(rule, count);
    if (count <= mostOfRule) this.#issues.push(issue(rule, location, message));
  }

  list(): Issue[] {
    const more = [...this.#counts]
      .filter(([, count]) => count > mostOfRule)
      .map(([rule, count]) => issue(rule, '', `This is so at ${count - mostOfRule} more places.`));
    return [...this.#issues, ...more];
  }
}

const issue = (rule: Rule, location: string, message: string): Issue => ({
  severity: rule.severity,
  id: rule.id,
  location,
  message: `${message} ${rule.help}`,
});
