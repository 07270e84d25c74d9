/** Does `action` on each item as it comes, `parallel` at a time, and gives the results in the order of the items. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  action: (item: T) => Promise<R>,
  parallel: number,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    underWay.push(action(item));
    const oldest = underWay.length >= parallel ? underWay.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const each of underWay) yield await each;
}
