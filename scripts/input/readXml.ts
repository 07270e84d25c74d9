import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Issue } from '../issue.ts';
import type { Limits } from './limits.ts';
import type { Outline, Reading } from './outline.ts';
import { type Position, quoted, TextCursor } from './sample.ts';

const fhir = 'http://hl7.org/fhir';

/**
 * Reads a resource in XML (FHIR R5 xml.html; XML 1.0; Namespaces in XML) as far as to know what it is, in one pass
 * without recursion and without building a tree. A DOCTYPE is refused before anything it declares could be used: "There
 * SHALL be no DTD references in FHIR resources". Nothing is ever fetched.
 */
export function readXml(text: string, limits: Limits): Reading & { readonly notes?: readonly Issue[] } {
  const reader = new XmlReader(text, limits);
  try {
    const outermost = reader.read();
    return { resource: { outermost, inner: reader.inner, entries: reader.entries }, notes: reader.notes };
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
  readonly elements: Set<string>;
  readonly profiles: string[];
  readonly fhirVersions: string[];
}

/** Elements that hold or are a resource in many places, so that an index is needed to say which. */
const counted = new Set(['contained', 'entry', 'parameter', 'part']);

class XmlReader {
  readonly inner: Outline[] = [];
  readonly notes: Issue[] = [];
  entries = 0;
  readonly #text: string;
  readonly #limits: Limits;
  readonly #cursor: TextCursor;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #open: OpenElement[] = [];
  #outermost: Draft | undefined;

  constructor(text: string, limits: Limits) {
    this.#text = text;
    this.#cursor = new TextCursor(text);
    this.#limits = limits;
  }

  read(): Outline {
    const parser = this.#parser;
    parser.on('error', ({ message }) => this.#malformed(message));
    parser.on('xmldecl', ({ encoding }) => this.#declaredEncoding(encoding));
    parser.on('doctype', () => this.#doctype());
    parser.on('processinginstruction', ({ target }) => this.#processingInstruction(target));
    parser.on('opentag', (tag) => this.#openTag(tag));
    parser.on('closetag', () => this.#open.pop());
    parser.write(this.#text).close();
    if (this.#outermost === undefined) throw new Error('An XML parser took a text without a root element');
    return this.#outermost;
  }

  #openTag(tag: SaxesTagNS): void {
    const parent = this.#open.at(-1);
    if (this.#open.length === this.#limits.depth) {
      const message = `XML is nested here more than ${this.#limits.depth} levels deep, so the file was not read: flatten it.`;
      throw new Stop('input-too-deep', message, this.#start('<'), true);
    }
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
    const draft = {
      resourceType,
      location,
      elements: new Set<string>(),
      profiles: [],
      fhirVersions: [],
      position,
    };
    if (this.#outermost === undefined) this.#outermost = draft;
    else this.inner.push(draft);
    return draft;
  }

  /** Keeps `meta.profile` and `fhirVersion` of a resource. */
  #notable(name: string, value: string, parent: OpenElement): void {
    const resource = this.#open.at(-2)?.outline;
    if (name === 'profile' && parent.name === 'meta') resource?.profiles.push(value);
    if (name === 'fhirVersion') parent.outline?.fhirVersions.push(value);
  }

  #declaredEncoding(encoding: string | undefined): void {
    if (encoding === undefined || /^utf-?8$/i.test(encoding)) return;
    const message = `The XML declaration says encoding ${quoted(encoding)}, but UTF-8 is the only encoding of FHIR: save the file in UTF-8 and say so.`;
    throw new Stop('input-not-utf8', message, this.#start('<?'), false);
  }

  #doctype(): void {
    const message =
      'A DOCTYPE is not allowed in FHIR (FHIR R5 xml.html: no DTD references), and nothing it declares was read: remove it and write out what its entities stand for.';
    throw new Stop('input-doctype', message, this.#start('<!DOCTYPE'), false);
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
