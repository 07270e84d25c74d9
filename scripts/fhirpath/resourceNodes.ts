import fhirpath, { type ResourceNode } from 'fhirpath';
import r5 from 'fhirpath/fhir-context/r5';
import { isObject, type JsonObject } from '../coverage/node.ts';

/** A resource as fhirpath.js sees it, with its types. */
export function rootNode(resource: JsonObject): ResourceNode {
  const [node] = fhirpath.evaluate(resource, '$this', {}, r5, { resolveInternalTypes: false });
  return node;
}

/** fhirpath.js's own nodes of a resource and everything in it that has members, by the JSON they stand for. */
export function resourceNodes(resource: JsonObject): ReadonlyMap<unknown, ResourceNode> {
  const descendants: ResourceNode[] = fhirpath.evaluate(resource, 'descendants()', {}, r5, {
    resolveInternalTypes: false,
  });
  const nodes = [rootNode(resource), ...descendants].filter(({ data }) => isObject(data));
  return new Map(nodes.map((node) => [node.data, node]));
}

/** FHIRPath location of a node as the HL7 validator writes it: `Bundle.entry[3].resource.identifier[0]`. */
export function locationOf(node: ResourceNode): string {
  const { parentResNode: parent, propName, index, path, fhirNodeDataType: type } = node;
  if (parent === null || propName === undefined || propName === null) return path ?? '';
  const choice = type === null ? '' : propName.slice(0, -type.length);
  const isChoice = r5.choiceTypePaths[`${parent.path}.${choice}`] !== undefined;
  const name = isChoice ? `${choice}.ofType(${type})` : propName;
  const item = typeof index === 'number' ? `[${index}]` : '';
  return `${locationOf(parent)}.${name}${item}`;
}
