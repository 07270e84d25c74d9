import { Ended } from './ended.ts';
import { type Demand, type Result, unshown } from './result.ts';

/** What a check says; where it could not be made any more, because the whole of it has ended, that. */
export async function guarded(demand: Demand, check: () => Promise<Result>): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof Ended) return unshown(demand, error.message);
    throw error;
  }
}
