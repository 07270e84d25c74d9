import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const plugins = '/usr/lib/orthanc';
/** Debian puts Orthanc where only root looks. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };

/** Why Orthanc cannot be started here, or nothing. */
export function withoutOrthanc(): string | undefined {
  if (spawnSync('Orthanc', ['--version'], { env }).error || plugin === undefined)
    return 'Orthanc or its DICOMweb is not installed: apt-get install orthanc orthanc-dicomweb';
  if (spawnSync('unshare', ['-rn', 'ip', 'link', 'set', 'lo', 'up'], { env }).status !== 0)
    return 'no network namespace can be made, and Orthanc would listen on every interface';
  return undefined;
}

export interface Orthanc {
  /** Base of DICOMweb, on loopback. */
  readonly base: string;
  readonly origin: string;
  /** Interfaces that Orthanc itself has. */
  interfaces(): string[];
  stop(): Promise<void>;
}

/**
 * Starts Orthanc with an empty archive. It binds every interface and has no option against it, so it gets a network namespace that has
 * none but loopback; what it says is passed on to a port of loopback here.
 */
export async function startOrthanc(): Promise<Orthanc> {
  const folder = mkdtempSync(path.join(tmpdir(), 'eu-imaging-orthanc-'));
  const socket = path.join(folder, 'socket');
  const server = net.createServer((from) => {
    const to = net.connect(socket);
    from.pipe(to).pipe(from);
    from.on('error', () => to.destroy());
    to.on('error', () => from.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const configuration = path.join(folder, 'orthanc.json');
  writeFileSync(configuration, JSON.stringify(configurationOf(folder, port)));
  const inside = path.join(import.meta.dirname, 'insideNamespace.ts');
  const run = 'ip link set lo up && exec "$@"';
  const command = [
    '-rn',
    'sh',
    '-c',
    run,
    'sh',
    process.execPath,
    inside,
    socket,
    configuration,
    String(port),
  ];
  const child = spawn('unshare', command, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    server.close();
    child.stdin.end();
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${origin}/dicom-web/studies?limit=1`).catch(() => undefined);
    if (answer?.ok) {
      const base = `${origin}/dicom-web`;
      return { base, origin, interfaces: () => interfacesOf(child.pid ?? 0), stop };
    }
    if (child.exitCode !== null) break;
    await wait(100);
  }
  await stop();
  throw new Error(`Orthanc did not start: ${errors.join('').slice(-2000)}`);
}

/** The network devices of the namespace of a process (proc(5), /proc/pid/net/dev). */
function interfacesOf(pid: number): string[] {
  return readFileSync(`/proc/${pid}/net/dev`, 'utf8')
    .split('\n')
    .flatMap((line) => /^\s*([^\s:]+):/.exec(line)?.[1] ?? []);
}

const configurationOf = (folder: string, port: number) => ({
  Name: 'EU-IMAGING',
  StorageDirectory: path.join(folder, 'archive'),
  IndexDirectory: path.join(folder, 'archive'),
  Plugins: [path.join(plugins, plugin ?? '')],
  HttpPort: port,
  // Who asks is outside the namespace, but reaches Orthanc through loopback.
  RemoteAccessAllowed: false,
  AuthenticationEnabled: false,
  DicomServerEnabled: false,
  OverwriteInstances: true,
  // Its addresses of bulk data have to lead here.
  DicomWeb: { Root: '/dicom-web/', EnableWado: true, WadoRoot: '/wado', Host: `127.0.0.1:${port}` },
});

/** Orthanc's own decoder renders a frame of a run-length coded CT in 25 ms, that of its GDCM plugin in 3 s, so that one is not loaded. */
const plugin = existsSync(plugins)
  ? readdirSync(plugins).find((name) => name.startsWith('libOrthancDicomWeb.so'))
  : undefined;
