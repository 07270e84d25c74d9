import { uuidOf } from './identity.ts';
import { profile } from './source.ts';

/** A resource that was made of objects. Its id is made of its key, so that the same objects give the same resource. */
export interface MadeResource {
  readonly resourceType: string;
  readonly id: string;
  readonly meta: { readonly profile: readonly string[] };
  readonly identifier?: readonly { readonly system: string; readonly value: string }[];
  readonly [element: string]: unknown;
}

/**
 * @param key what makes it the one that it is, beside its type
 * @param body its elements; an identifier made of the id is added where there is none that a server could find it by
 */
export function resource(
  resourceType: string,
  profileName: string,
  key: readonly string[],
  body: Readonly<Record<string, unknown>>,
): MadeResource {
  const id = uuidOf(resourceType, ...key);
  const identifiers = (body.identifier ?? []) as { readonly system: string; readonly value: string }[];
  const own = { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` };
  const isFindable =
    resourceType !== 'ImagingSelection' && resourceType !== 'Observation' && identifiers.length > 0;
  return {
    resourceType,
    id,
    meta: profile(profileName),
    ...body,
    identifier: isFindable ? identifiers : [own, ...identifiers],
  };
}

export const referenceOf = ({ resourceType, id }: MadeResource): string => `${resourceType}/${id}`;
