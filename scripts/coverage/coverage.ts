import path from 'node:path';
import { obligationsIn } from '../obligations/obligations.ts';
import {
  type ElementDefinition,
  indexDefinitions,
  type StructureDefinition,
  type ValueSet,
  withoutVersion,
} from './definition.ts';
import { indexExamples } from './exampleSet.ts';
import { findInstances, type Instances } from './instances.ts';
import type { JsonObject, Node } from './node.ts';
import { type Guide, select } from './slice.ts';
import { codesOf, hasCode } from './valueSet.ts';

export const kinds = [
  'profile',
  'extension',
  'value set',
  'element',
  'slice',
  'binding',
  'obligation',
  'invariant',
] as const;

/** One thing of the guide that an example can show. */
export interface Item {
  readonly kind: (typeof kinds)[number];
  /**
   * `ImagingStudyEuImaging`, `ValueSet/im-key-image-type`, `CompositionEuImaging#Composition.section:findings`,
   * `ImagingStudyEuImaging#im-study-1`; an invariant that is not of the whole: `Profile#Element.path#key`; a binding:
   * `Profile#Element.path#binding`; what an actor must do with an element: `Profile#Element.path@EuImagingReportConsumer`.
   */
  readonly id: string;
  /** The artefact that states it: `StructureDefinition/ImagingStudyEuImaging`. */
  readonly artefact: string;
  /** References of the examples that exercise it, each once, in the examples' order. */
  readonly examples: readonly string[];
}

export interface CoverageInput {
  readonly structures: readonly StructureDefinition[];
  readonly valueSets: readonly ValueSet[];
  /** Value sets of others, by which the guide's slices and value sets are told. */
  readonly otherValueSets?: readonly ValueSet[];
  /** Resources, in the JSON of FHIR R5. */
  readonly examples: readonly JsonObject[];
}

/** Every profile, extension, value set and element, with its slices, bindings and invariants, and the examples of each. */
export function measureCoverage(input: CoverageInput): Item[] {
  const guide = indexGuide(input);
  const instances = findInstances(guide);
  const items = [...guide.definitions.values()].flatMap(({ structure }) =>
    structureItems(structure, guide, instances),
  );
  const bound = boundNodes(guide, instances);
  const order = new Map(guide.examples.roots.map(({ scope }, index) => [scope.example, index]));
  const byOrder = (left: string, right: string) => (order.get(left) ?? 0) - (order.get(right) ?? 0);
  return [...items, ...input.valueSets.map((valueSet) => valueSetItem(valueSet, bound, guide))]
    .map(({ nodes, ...item }) => ({
      ...item,
      examples: [...new Set(nodes.map(({ scope }) => scope.example))].sort(byOrder),
    }))
    .sort((left, right) => kinds.indexOf(left.kind) - kinds.indexOf(right.kind));
}

/** A guide with all that slices and references are told by. */
export const indexGuide = (input: CoverageInput): Guide => ({
  definitions: indexDefinitions(input.structures),
  valueSets: new Map(
    [...(input.otherValueSets ?? []), ...input.valueSets].map((valueSet) => [valueSet.url, valueSet]),
  ),
  examples: indexExamples(input.examples),
});

type FoundItem = Omit<Item, 'examples'> & { readonly nodes: readonly Node[] };

function structureItems(structure: StructureDefinition, guide: Guide, instances: Instances): FoundItem[] {
  const artefact = `StructureDefinition/${structure.id}`;
  const kind = structure.type === 'Extension' ? 'extension' : 'profile';
  const nodes = instances.get(structure.url) ?? [];
  return [
    { kind, id: structure.id, artefact, nodes },
    ...structure.differential.element
      .filter(isAllowed)
      .flatMap((element) => elementItems(structure, element, guide, instances)),
  ];
}

function elementItems(
  structure: StructureDefinition,
  element: ElementDefinition,
  guide: Guide,
  instances: Instances,
): FoundItem[] {
  const { id, sliceName, binding, constraint = [] } = element;
  const artefact = `StructureDefinition/${structure.id}`;
  const name = `${structure.id}#${id}`;
  const nodes = selectAll(structure, id, guide, instances);
  const isRoot = !id.includes('.');
  const items: FoundItem[] =
    isRoot || isOnlyMapped(element)
      ? []
      : [{ kind: sliceName === undefined ? 'element' : 'slice', id: name, artefact, nodes }];
  if (binding?.valueSet !== undefined) {
    const valueSet = guide.valueSets.get(withoutVersion(binding.valueSet));
    items.push({
      kind: 'binding',
      id: `${name}#binding`,
      artefact,
      nodes: withCodeOf(valueSet, nodes, guide),
    });
  }
  const place = isRoot ? structure.id : name;
  for (const actor of new Set(obligationsIn(structure, element).map((each) => each.actor))) {
    items.push({ kind: 'obligation', id: `${place}@${path.posix.basename(actor)}`, artefact, nodes });
  }
  for (const { key } of constraint) {
    items.push({ kind: 'invariant', id: `${place}#${key}`, artefact, nodes });
  }
  return items;
}

/** What a profile only maps to another standard is as FHIR has it: no example could show more. */
const isOnlyMapped = (element: ElementDefinition): boolean =>
  Object.keys(element).every((key) => ['id', 'path', 'mapping'].includes(key));

/** What is prohibited cannot occur. */
const isAllowed = ({ max }: ElementDefinition): boolean => max !== '0';

function selectAll({ url }: StructureDefinition, id: string, guide: Guide, instances: Instances): Node[] {
  const definition = guide.definitions.get(url);
  if (definition === undefined) return [];
  return (instances.get(url) ?? []).flatMap((instance) => select(instance, definition, id, guide));
}

/** The elements of the examples that are bound to a value set, by its URL. */
function boundNodes(guide: Guide, instances: Instances): ReadonlyMap<string, readonly Node[]> {
  const bound = new Map<string, Node[]>();
  for (const { structure } of guide.definitions.values()) {
    for (const { id, binding } of structure.differential.element) {
      const urls = [binding?.valueSet, ...(binding?.additional ?? []).map(({ valueSet }) => valueSet)];
      for (const url of urls) {
        if (url === undefined) continue;
        const nodes = bound.get(withoutVersion(url)) ?? [];
        bound.set(withoutVersion(url), [...nodes, ...selectAll(structure, id, guide, instances)]);
      }
    }
  }
  return bound;
}

function valueSetItem(
  valueSet: ValueSet,
  bound: ReadonlyMap<string, readonly Node[]>,
  guide: Guide,
): FoundItem {
  const reference = `ValueSet/${valueSet.id}`;
  const nodes = withCodeOf(valueSet, bound.get(valueSet.url) ?? [], guide);
  return { kind: 'value set', id: reference, artefact: reference, nodes };
}

/** The nodes that have a code of the value set; of one that no package has, every node with a code. */
function withCodeOf(
  valueSet: ValueSet | undefined,
  nodes: readonly Node[],
  { valueSets }: Guide,
): readonly Node[] {
  return nodes.filter((node) =>
    codesOf(node).some((code) => valueSet === undefined || hasCode(valueSet, code, valueSets)),
  );
}
