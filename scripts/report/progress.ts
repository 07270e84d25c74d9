import { clearLine, cursorTo } from 'node:readline';
import { printable } from './textReport.ts';

/** Says what is going on while it goes on. */
export interface Progress {
  /** What goes on now: replaces the line on a terminal; elsewhere a line of its own, once for each `phase`. */
  show(phase: string, detail?: string): void;
  /** Takes the line away, so that results can be printed. */
  clear(): void;
}

/** Progress on standard error, so that standard output has results alone. */
export function progressOn(stream: NodeJS.WriteStream = process.stderr): Progress {
  let phaseSaid = '';
  return {
    show(phase, detail = '') {
      if (stream.isTTY) {
        clearLine(stream, 0);
        cursorTo(stream, 0);
        stream.write(printable(`${phase} ${detail}`.trim()).slice(0, (stream.columns || 80) - 1));
      } else if (phase !== phaseSaid) {
        stream.write(`${phase}\n`);
      }
      phaseSaid = phase;
    },
    clear() {
      if (!stream.isTTY) return;
      clearLine(stream, 0);
      cursorTo(stream, 0);
    },
  };
}
