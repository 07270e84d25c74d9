import type { Issue } from '../issue.ts';
import { type Paint, printable, styles } from './textReport.ts';

/** Issues for people: severity, id and place in a line, the sentence in the next; each ends with a line feed. */
export const issueLines = (issues: readonly Issue[], paint: Paint): string =>
  issues
    .map(({ severity, id, location, message }) => {
      const head = `${paint(styles[severity], severity.padEnd(11))} [${id}]  ${printable(location)}`;
      return `${head}\n            ${printable(message)}\n`;
    })
    .join('');
