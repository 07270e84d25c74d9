import type { Definition, StructureDefinition } from '../coverage/definition.ts';
import type { BaseElements } from './element.ts';
import type { ElementMap } from './elementMap.ts';

/** Tells whether DICOM has an attribute with a tag (`(0020,000D)`), and what its keyword and value representation are. */
export type AttributeOf = (
  tag: string,
) => { readonly keyword: string; readonly representation: string } | undefined;

/** Where the FSH of something begins that the words lead to, in the file of an artefact: `input/fsh/x.fsh:12`. */
export type Locate = (artefact: string, words: readonly string[]) => string;

/** All that mappings are made of and checked against. */
export interface MappingGuide {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The guide's logical models by URL. */
  readonly models: ReadonlyMap<string, StructureDefinition>;
  readonly maps: readonly ElementMap[];
  readonly base: BaseElements;
  readonly attributeOf: AttributeOf;
  /** Code meanings of DICOM's code system DCM, by code. */
  readonly dicomCodes: ReadonlyMap<string, string>;
  readonly locate: Locate;
}
