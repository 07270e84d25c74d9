/** The flags of the validator's JVM, as measured by `npm run bench`; `home` is where it finds its package cache. */
export function jvmFlags(home: string): string {
  return [
    `-Duser.home=${home}`,
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Dsun.net.httpserver.nodelay=true',
  ].join(' ');
}
