import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Issue } from '../issue.ts';
import { type Limits, tooDeep, tooManyNodes, tooManyProperties } from './limits.ts';
import type { Outline, Reading } from './outline.ts';
import { isSpace } from './recognise.ts';
import { type Position, quoted, TextCursor } from './sample.ts';

const fhir = 'http://hl7.org/fhir';

/**
 * Reads a resource in XML (FHIR R5 xml.html; XML 1.0; Namespaces in XML) as far as to know what it is, in one pass
 * without recursion and without building a tree; tells `inner` of each resource within it. A DOCTYPE is refused unread: "There
 * SHALL be no DTD references in FHIR resources". Nothing is ever fetched.
 */
export function readXml(text: string, limits: Limits, inner: (outline: Outline) => void): Reading {
  const reader = new XmlReader(text, limits, inner);
  try {
    const outermost = reader.read();
    return { resource: { outermost, entries: reader.entries }, notes: reader.notes };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { refused: error.refused, issues: [error.issue] };
  }
}

class Stop extends Error {
  readonly issue: Issue;
  readonly refused: boolean;
  constructor(id: string, message: string, position: Position, refused: boolean) {
    super(id);
    this.issue = { severity: 'fatal', id, location: '', ...position, message };
    this.refused = refused;
  }
}

/** An element that is open. Elements of one name stand together in FHIR, so the last child's name is enough to count. */
interface OpenElement {
  readonly name: string;
  readonly location: string;
  /** Set where the element is a resource. */
  readonly outline?: Draft;
  lastChild: string;
  lastIndex: number;
}

interface Draft extends Outline {
  id?: string;
  readonly elements: Set<string>;
  readonly profiles: string[];
  readonly fhirVersions: string[];
}

/** Elements that hold or are a resource in many places, so that an index is needed to say which. */
const counted = new Set(['contained', 'entry', 'parameter', 'part']);

class XmlReader {
  readonly notes: Issue[] = [];
  entries = 0;
  readonly #text: string;
  readonly #limits: Limits;
  readonly #inner: (outline: Outline) => void;
  readonly #cursor: TextCursor;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #open: OpenElement[] = [];
  #outermost: Draft | undefined;
  #nodes = 0;
  #attributes = 0;

  constructor(text: string, limits: Limits, inner: (outline: Outline) => void) {
    this.#text = text;
    this.#cursor = new TextCursor(text);
    this.#limits = limits;
    this.#inner = inner;
  }

  read(): Outline {
    this.#refuseDoctype();
    const parser = this.#parser;
    parser.on('error', ({ message }) => this.#malformed(message));
    parser.on('xmldecl', ({ encoding }) => this.#declaredEncoding(encoding));
    parser.on('processinginstruction', ({ target }) => this.#processingInstruction(target));
    parser.on('attribute', () => this.#attribute());
    parser.on('opentag', (tag) => this.#openTag(tag));
    parser.on('closetag', () => this.#closeTag());
    parser.write(this.#text).close();
    if (this.#outermost === undefined) throw new Error('An XML parser took a text without a root element');
    return this.#outermost;
  }

  #openTag(tag: SaxesTagNS): void {
    const parent = this.#open.at(-1);
    this.#attributes = 0;
    if (this.#open.length === this.#limits.depth) this.#refuse('input-too-deep', tooDeep(this.#limits));
    if (++this.#nodes > this.#limits.nodes) this.#refuse('input-too-many-nodes', tooManyNodes(this.#limits));
    if (parent === undefined) this.#root(tag);
    const name = tag.uri === fhir ? tag.local : '';
    const value = tag.attributes.value?.value;
    if (parent !== undefined && value !== undefined) this.#notable(name, value, parent);
    const location = parent === undefined ? name : childLocation(parent, name);
    const element = { name, location, lastChild: '', lastIndex: 0 };
    this.#open.push(/^[A-Z]/.test(name) ? { ...element, outline: this.#draft(name, location) } : element);
    if (parent?.outline === undefined || name === '') return;
    parent.outline.elements.add(name);
    if (this.#open.length === 2 && parent.name === 'Bundle' && name === 'entry') this.entries++;
  }

  #attribute(): void {
    if (++this.#attributes <= this.#limits.properties) return;
    this.#refuse('input-too-many-properties', tooManyProperties(this.#limits));
  }

  #refuse(id: string, message: string): never {
    throw new Stop(id, message, this.#start('<'), true);
  }

  #closeTag(): void {
    const outline = this.#open.pop()?.outline;
    if (outline !== undefined && outline !== this.#outermost) this.#inner(outline);
  }

  /** Whether the file is FHIR at all shows at its root. */
  #root({ name, local, uri }: SaxesTagNS): void {
    if (uri === fhir) return;
    const namespace = uri === '' ? 'no namespace' : `the namespace ${quoted(uri)}`;
    const remedy =
      uri === 'urn:hl7-org:v3' && local === 'ClinicalDocument'
        ? 'it is a CDA document; make FHIR of it first'
        : `if it is FHIR, write xmlns="${fhir}" on it`;
    const message = `The root element ${quoted(name)} is in ${namespace}, so this is not a FHIR resource: ${remedy}.`;
    throw new Stop('input-not-fhir', message, this.#start('<'), false);
  }

  #draft(resourceType: string, location: string): Draft {
    const position = this.#start('<');
    const draft: Draft = {
      resourceType,
      location,
      elements: new Set<string>(),
      profiles: [],
      fhirVersions: [],
      position,
    };
    this.#outermost ??= draft;
    return draft;
  }

  /** Keeps the id, `meta.profile` and `fhirVersion` of a resource. */
  #notable(name: string, value: string, parent: OpenElement): void {
    const resource = this.#open.at(-2)?.outline;
    if (name === 'profile' && parent.name === 'meta') resource?.profiles.push(value);
    if (name === 'fhirVersion') parent.outline?.fhirVersions.push(value);
    if (name === 'id' && parent.outline) parent.outline.id = value;
  }

  #declaredEncoding(encoding: string | undefined): void {
    if (encoding === undefined || /^utf-?8$/i.test(encoding)) return;
    const message = `The XML declaration says encoding ${quoted(encoding)}, but UTF-8 is the only encoding of FHIR: save the file in UTF-8 and say so.`;
    throw new Stop('input-not-utf8', message, this.#start('<?'), false);
  }

  #refuseDoctype(): void {
    const at = prologEnd(this.#text);
    if (!this.#text.startsWith('<!DOCTYPE', at)) return;
    const message =
      'A DOCTYPE is not allowed in FHIR (FHIR R5 xml.html: no DTD references), and nothing it declares was read: remove it and write out what its entities stand for.';
    throw new Stop('input-doctype', message, this.#cursor.at(at), false);
  }

  #processingInstruction(target: string): void {
    if (this.notes.length > 0) return;
    const message = `The processing instruction ${quoted(target)} SHOULD not be in FHIR (FHIR R5 xml.html): remove it; it was ignored.`;
    const id = 'input-processing-instruction';
    this.notes.push({ severity: 'warning', id, location: '', ...this.#start('<?'), message });
  }

  #malformed(message: string): never {
    const { line, column } = this.#parser;
    const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    const remedy = what.startsWith('undefined entity')
      ? '; XML itself has only &lt; &gt; &amp; &apos; &quot;, so write the character itself'
      : '';
    const shown = quoted(what).slice(1, -1);
    throw new Stop('input-malformed-xml', `Malformed XML: ${shown}${remedy}.`, { line, column }, false);
  }

  /** Where what the parser has just read begins: at the last `mark` before. */
  #start(mark: string): Position {
    return this.#cursor.at(this.#text.lastIndexOf(mark, this.#parser.position - 1));
  }
}

/** FHIRPath of a child element, which becomes the last child. */
function childLocation(parent: OpenElement, name: string): string {
  parent.lastIndex = parent.lastChild === name ? parent.lastIndex + 1 : 0;
  parent.lastChild = name;
  // A resource is the value of the element that it stands in: Bundle.entry[0].resource, not ...resource.Patient.
  if (/^[A-Z]/.test(name)) return parent.location;
  return counted.has(name) ? `${parent.location}.${name}[${parent.lastIndex}]` : `${parent.location}.${name}`;
}

/** Where the first tag or DOCTYPE begins: after white space, comments and processing instructions (XML 1.0 §2.8). */
function prologEnd(text: string): number {
  for (let at = 0; ; ) {
    while (isSpace(text.charCodeAt(at))) at++;
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    const end = close === undefined ? -1 : text.indexOf(close, at + 2);
    if (close === undefined || end === -1) return at;
    at = end + close.length;
  }
}
