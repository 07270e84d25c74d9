/** `npm test [FILTER...]`: all tests, or those whose file names contain a filter. */
import { startVitest } from 'vitest/node';
import { root } from './paths.ts';

const vitest = await startVitest('test', process.argv.slice(2), { root, run: true, watch: false });
await vitest.close();
