import { type Definition, type ElementDefinition, typeOfProfile, withoutVersion } from './definition.ts';
import { children, descendants, isObject, type Node } from './node.ts';
import { type Guide, select } from './slice.ts';

/** The nodes of the examples that each definition applies to, by the definition's URL. */
export type Instances = ReadonlyMap<string, readonly Node[]>;

/**
 * What a validator holds to a definition of the guide, and to what it derives from:
 *
 * - a resource that claims it in `meta.profile`;
 * - an extension with its URL, wherever it stands;
 * - an element, or a resource in a Bundle's entry, whose type's only profile it is;
 * - what a reference leads to, where it is the only target profile for a resource of that type.
 */
export function findInstances(guide: Guide): Instances {
  const found = new Map<string, Map<unknown, Node>>();
  const waiting: { definition: Definition; node: Node }[] = [];
  const add = (url: string, node: Node): void => {
    const definition = guide.definitions.get(withoutVersion(url));
    if (definition === undefined) return;
    const nodes = found.get(definition.structure.url) ?? new Map<unknown, Node>();
    found.set(definition.structure.url, nodes);
    // A primitive is no object of its own: each one counts.
    const key = isObject(node.value) ? node.value : node;
    if (nodes.has(key)) return;
    nodes.set(key, node);
    waiting.push({ definition, node });
    if (definition.base !== undefined) add(definition.base.structure.url, node);
  };
  for (const { url, node } of claimed(guide)) add(url, node);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const element of next.definition.structure.differential.element) {
      if (element.type === undefined || !element.id.includes('.')) continue;
      for (const node of select(next.node, next.definition, element.id, guide)) {
        for (const url of imposed(element, node)) add(url, node);
        const target = guide.examples.resolve(node);
        if (target !== undefined) for (const url of imposedOnTarget(element, target, guide)) add(url, target);
      }
    }
  }
  return new Map([...found].map(([url, nodes]) => [url, [...nodes.values()]]));
}

/** What says itself what it is: resources by `meta.profile`, extensions by `url`. */
function claimed({ examples }: Guide): { url: string; node: Node }[] {
  const profiles = examples.resources.flatMap((node) =>
    children(node, 'meta')
      .flatMap((meta) => children(meta, 'profile'))
      .map(({ value }) => ({ url: String(value), node })),
  );
  const extensions = examples.roots
    .flatMap((root) => descendants(root, ['extension', 'modifierExtension']))
    .map((node) => ({ url: isObject(node.value) ? String(node.value.url) : '', node }));
  return [...profiles, ...extensions];
}

function imposed({ type = [] }: ElementDefinition, node: Node): readonly string[] {
  const ofThisType = type.filter(({ code }) => node.type === undefined || node.type === code);
  const profiles = ofThisType.flatMap(({ profile = [] }) => profile);
  return profiles.length === 1 && ofThisType.length === 1 ? profiles : [];
}

function imposedOnTarget(
  { type = [] }: ElementDefinition,
  target: Node,
  { definitions }: Guide,
): readonly string[] {
  const candidates = type
    .flatMap(({ targetProfile = [] }) => targetProfile)
    .filter((url) => ['Resource', target.type].includes(typeOfProfile(url, definitions)));
  return candidates.length === 1 ? candidates : [];
}
