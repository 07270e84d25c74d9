import { isObject, type JsonObject } from '../coverage/node.ts';
import { restfulParts } from '../rules/resourceSet.ts';

/** A reference to a resource on the server that is checked. */
export interface ServerReference {
  readonly type: string;
  readonly id: string;
}

/** Whether a reference with this base, or none, leads to a resource of the server that is checked. */
export const isHere = (base: string, server: URL): boolean => base === '' || base === server.href;

/** What a resource refers to on its own server: relative, or absolute below the base; attachments likewise. Each once. */
export function referencesOf(resource: JsonObject, base: URL): ServerReference[] {
  const found = new Map<string, ServerReference>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isObject(value)) return;
    for (const [name, child] of Object.entries(value)) {
      const isReference = name === 'reference' || (name === 'url' && 'contentType' in value);
      const parts = isReference && typeof child === 'string' ? restfulParts(child) : undefined;
      if (parts !== undefined && isHere(parts.base, base))
        found.set(`${parts.type}/${parts.id}`, { type: parts.type, id: parts.id });
      else visit(child);
    }
  };
  visit(resource);
  return [...found.values()];
}
