import { isObject } from '../coverage/node.ts';
import type { Source } from './constraint.ts';
import type { Definition } from '../coverage/definition.ts';
import type { Attempt, Mutant } from './mutant.ts';
import type { Mutable } from './place.ts';

/** Resources that are no DomainResource (FHIR R5 Resource). */
const withoutExtensions = ['Binary', 'Bundle', 'Parameters'];

/** An extension on a resource that its context does not name. */
export function misplaced(source: Source, { structure }: Definition): Mutant[] {
  const contexts = structure.context ?? [];
  if (structure.type !== 'Extension' || contexts.length === 0) return [];
  const types = contexts.map(({ expression }) => expression.split('.')[0]);
  const hosts = source.guide.examples.roots
    .map(({ value }) => value)
    .filter(isObject)
    .filter(({ resourceType }) => !withoutExtensions.includes(String(resourceType)) && !types.includes(String(resourceType)));
  const host = hosts.sort((left, right) => JSON.stringify(left).length - JSON.stringify(right).length)[0];
  const extension = (source.instances.get(structure.url) ?? [])[0]?.value;
  const attempts: Attempt[] =
    host === undefined || extension === undefined
      ? []
      : [
          {
            example: host,
            profiles: [],
            edit: (copy: Mutable) => {
              copy.extension = [
                ...(Array.isArray(copy.extension) ? copy.extension : []),
                structuredClone(extension),
              ];
            },
            signs: [
              {
                id: 'Extension_EXTP_Context_Wrong',
                location: String(host.resourceType),
                mentions: [structure.url],
              },
            ],
          },
        ];
  return [{ id: `${structure.id}#Extension:context`, profile: structure.id, kind: 'context', attempts }];
}
