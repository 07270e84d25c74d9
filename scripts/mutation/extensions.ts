import type { Definition } from '../coverage/definition.ts';
import { isObject } from '../coverage/node.ts';
import type { Source } from './constraint.ts';
import { edited, type Mutant } from './mutant.ts';
import { sizeOf } from './place.ts';

/** Resources that are no DomainResource (FHIR R5 Resource). */
const withoutExtensions = ['Binary', 'Bundle', 'Parameters'];

/** An extension on a resource that its context does not name. */
export function misplaced(source: Source, { structure }: Definition): Mutant[] {
  const mutant = { id: `${structure.id}#Extension:context`, profile: structure.id, kind: 'context' as const };
  const contexts = structure.context ?? [];
  if (structure.type !== 'Extension' || contexts.length === 0) return [];
  const types = contexts.map(({ expression }) => expression.split('.')[0]);
  const hosts = source.guide.examples.roots
    .map(({ value }) => value)
    .filter(isObject)
    .filter(
      ({ resourceType }) =>
        !withoutExtensions.includes(String(resourceType)) && !types.includes(String(resourceType)),
    );
  const host = hosts.sort((left, right) => sizeOf(left) - sizeOf(right))[0];
  const extension = (source.instances.get(structure.url) ?? [])[0]?.value;
  if (host === undefined || extension === undefined) return [{ ...mutant, attempts: [] }];
  const signs = [
    {
      id: 'Extension_EXTP_Context_Wrong',
      location: String(host.resourceType),
      mentions: [`The extension ${structure.url} `],
    },
  ];
  const resource = () =>
    edited(host, (copy) => {
      copy.extension = [...(Array.isArray(copy.extension) ? copy.extension : []), extension];
    });
  return [{ ...mutant, attempts: [{ example: host, resource, profiles: [], signs }] }];
}
