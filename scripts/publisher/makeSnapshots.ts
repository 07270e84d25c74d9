import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJson } from '../compile/readJson.ts';
import { Fault } from '../faults.ts';
import { fhirPackages } from '../packages/fhirPackage.ts';
import { packageCacheFolder } from '../packages/packageCache.ts';
import { layOutPublisherCache, publisherHome } from '../packages/publisherCache.ts';
import { generatedResources, root } from '../paths.ts';

const build = path.join(root, 'tools', 'publisher', 'target');
/** What the profiles of the guide are derived from; terminology has no structures. */
const bases = ['hl7.fhir.r5.core', 'hl7.fhir.uv.extensions.r5'];

/**
 * The snapshot of each StructureDefinition of the compiled guide, by its id, as HL7's own code makes it.
 *
 * @throws Fault where the JVM does not come to its end
 */
export function makeSnapshots(): ReadonlyMap<string, unknown> {
  layOutPublisherCache();
  const out = mkdtempSync(path.join(tmpdir(), 'eu-imaging-snapshots-'));
  try {
    const folders = fhirPackages()
      .filter(({ id }) => bases.includes(id))
      .sort((a, b) => bases.indexOf(a.id) - bases.indexOf(b.id))
      .map(({ id, version }) => path.join(packageCacheFolder(publisherHome), `${id}#${version}`));
    const classpath = [path.join(build, 'classes'), path.join(build, 'lib', '*')].join(path.delimiter);
    const { status, stderr } = spawnSync(
      'java',
      [
        '-Xmx2g',
        `-Duser.home=${publisherHome}`,
        '-cp',
        classpath,
        'eu.imaging.publisher.Snapshots',
        out,
        generatedResources,
        ...folders,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Fault(`The snapshots of the profiles could not be made: ${stderr.trim()}`);
    return readSnapshots(out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const readSnapshots = (folder: string): ReadonlyMap<string, unknown> =>
  new Map(
    readdirSync(folder).map((name) => {
      const { id, snapshot } = readJson<{ id: string; snapshot: unknown }>(path.join(folder, name));
      return [id, snapshot];
    }),
  );
