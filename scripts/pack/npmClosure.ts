/** What npm writes of a package in package-lock.json. */
export interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The folders, as package-lock.json names them (`node_modules/a`, `node_modules/a/node_modules/b`), of the given packages and of all that they
 * depend on, sorted.
 *
 * @throws RangeError where one is not installed
 */
export function npmClosure(
  packages: Readonly<Record<string, LockedPackage>>,
  names: readonly string[],
): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const folder = resolve(packages, name, from);
    if (found.has(folder)) return;
    found.add(folder);
    for (const each of Object.keys(packages[folder]?.dependencies ?? {})) visit(each, folder);
  };
  for (const name of names) visit(name, '');
  return [...found].sort();
}

/** As Node looks a package up: in the folder's own node_modules, then in that of each folder above. */
function resolve(packages: Readonly<Record<string, LockedPackage>>, name: string, from: string): string {
  const folder = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (packages[folder] !== undefined) return folder;
  if (from === '') throw new RangeError(`${name} is not installed`);
  return resolve(packages, name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}
