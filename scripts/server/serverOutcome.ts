import type { Result, ServerReport, State } from './result.ts';

/** Whether a result keeps the server from passing: what it has to do, or says that it does, and does not. */
export const fails = ({ state, expectation, promised }: Result): boolean =>
  state === 'broken' && (expectation === 'SHALL' || promised === true);

/** 0 conformant as far as it was shown, 1 findings, 2 where the check ended before its end. */
export function serverStatus({ results, leftBehind, ended }: ServerReport): 0 | 1 | 2 {
  if (ended !== undefined) return 2;
  return results.some(fails) || leftBehind.length > 0 ? 1 : 0;
}

export const countOf = ({ results }: ServerReport, state: State): number =>
  results.filter((each) => each.state === state).length;

/** How a state is said. */
export const stateWords: Readonly<Record<State, string>> = {
  proven: 'proven',
  broken: 'broken',
  unshown: 'not shown',
  inapplicable: 'not applicable',
};

/** `provider at https://fhir.example/: 96 asked, 60 proven, 2 broken, 20 not shown, 14 not applicable; 140 requests` */
export function serverLine(report: ServerReport, actor: string): string {
  const counts = (['proven', 'broken', 'unshown', 'inapplicable'] as const).map(
    (state) => `${countOf(report, state)} ${stateWords[state]}`,
  );
  return `${actor} at ${report.url}: ${report.results.length} asked, ${counts.join(', ')}; ${report.requests} requests`;
}
