/** The check cannot go on: it was interrupted, or a bound was reached. What was not asked yet is not shown. */
export class Ended extends Error {
  override name = 'Ended';
}
