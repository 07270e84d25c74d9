import { type BundleView, pathTo, reachedFrom } from './bundleView.ts';
import { objects } from './json.ts';
import { claims, pairs } from './reportView.ts';
import { type Held, type Link, nameOf, type ResourceSet, restfulParts, versionOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';

const dangling: Rule = {
  id: 'bundle-dangling-reference',
  severity: 'warning',
  help: 'A relative reference in a document or message SHOULD lead to an entry: whoever receives it does not know the server that the rest is on, so name what stays outside by its identifier.',
  reference: 'FHIR R5 bundle.html#references, documents.html#content',
};
const danglingUrn: Rule = {
  id: 'bundle-dangling-urn',
  severity: 'error',
  help: 'A reference by urn:uuid or urn:oid SHALL lead to an entry of the same Bundle, since nothing else can be found by it.',
  reference: 'FHIR R5 bundle.html#references',
};
const ambiguousId: Rule = {
  id: 'bundle-ambiguous-id',
  severity: 'warning',
  help: 'Two entries of a document, collection or message SHOULD NOT have the same type and id under different addresses: who stores them by type and id keeps one, and a relative reference may be taken for either.',
  reference: 'FHIR R5 Bundle.entry.fullUrl, bundle.html#references',
};
const versioned: Rule = {
  id: 'bundle-versioned-reference',
  severity: 'warning',
  help: 'A full URL with a version (/_history/) SHOULD lead to that version where the resource is an entry of the Bundle.',
  reference: 'FHIR R5 bundle.html#references, Reference.reference',
};
const unreachable: Rule = {
  id: 'bundle-unreachable-entry',
  severity: 'warning',
  help: 'Every entry of a collection that exchanges a report SHOULD be reached by references from the report or refer to what is, since nothing tells the reader what else it has to do with it.',
  reference: 'FHIR R5 Bundle.type collection, IM-DOC',
};
const overWide: Rule = {
  id: 'document-over-wide',
  severity: 'warning',
  help: 'A document of an imaging report SHOULD hold what the report says and stop there: what is outside of the types that the guide has a place for is named by identifier.',
  reference: 'BundleReportEuImaging.entry, decision "A document holds what the report says, and stops there"',
};
const cycle: Rule = {
  id: 'bundle-member-cycle',
  severity: 'error',
  help: 'What a resource is made of (hasMember, derivedFrom, partOf) SHALL NOT lead back to itself.',
  reference: 'FHIR R5 Observation.hasMember, Observation.derivedFrom, partOf',
};

/** Types for which `BundleReportEuImaging` has a slice, and those that these refer to; compared with the compiled profile by a test. */
export const typesOfDocument: ReadonlySet<string> = new Set(
  (
    'AdverseEvent AllergyIntolerance Binary CarePlan Communication Composition Condition Device DiagnosticReport ' +
    'DocumentReference Endpoint ImagingSelection ImagingStudy MedicationAdministration MedicationRequest Observation Organization ' +
    'Patient Practitioner PractitionerRole Procedure ServiceRequest Specimen'
  ).split(' '),
);

/** Whether the receiver has nothing but the Bundle. A collection can be anything, unless it begins with a report. */
const isClosed = ({ type, set }: BundleView): boolean =>
  type === 'document' ||
  type === 'message' ||
  (type === 'collection' && set.held[0]?.type === 'DiagnosticReport');

/** How the entries of a Bundle refer to each other. What the HL7 validator raises itself is left out, as measured. */
export const graphRules: RuleGroup<BundleView> = {
  rules: [dangling, danglingUrn, ambiguousId, versioned, unreachable, overWide, cycle],
  *check(view) {
    for (const held of view.set.held) {
      for (const link of view.set.links(held)) yield* checkLink(link, view);
    }
    if (isClosed(view)) yield* sameIds(view);
    yield* unreachableEntries(view);
    yield* overWideEntries(view);
    yield* cycles(view);
  },
};

function* checkLink(link: Link, view: BundleView): Generator<Breach> {
  const { reference, location } = link;
  if (view.set.resolve(link).length > 0) return;
  const breach = (rule: Rule, what: string): Breach => ({
    rule,
    on: link.from,
    location,
    message: `${reference} ${what} (${pathTo(link, view.reached)}).`,
  });
  if (/^urn:(uuid|oid):/i.test(reference)) {
    if (!saidByValidator(link, view)) yield breach(danglingUrn, 'leads to no entry of the Bundle');
    return;
  }
  const { base, version } = restfulParts(reference) ?? {};
  if (base === undefined) return;
  if (version !== undefined && base !== '') {
    const others = view.set.resolve({ ...link, reference: reference.replace(/\/_history\/.*$/, '') });
    const versions = others.map((each) => versionOf(each) ?? 'none').join(', ');
    if (others.length > 0)
      yield breach(versioned, `asks for another version than the entry has (${versions})`);
  }
  if (version === undefined && base === '' && isMissing(link, view))
    yield breach(dangling, `leads to no entry of the Bundle${meant(link, view)}`);
}

/** Whether a document or message ought to have what this relative reference leads to. */
const isMissing = (link: Link, view: BundleView): boolean =>
  (view.type === 'document' || view.type === 'message') &&
  !saidByValidator(link, view) &&
  !namesAnother.test(link.element);

/** An earlier report, which is a document of its own. */
const namesAnother = /^relatesTo\./;

/** What entry the reference probably means: one of that type and id under another address. */
function meant({ reference }: Link, { set }: BundleView): string {
  const [entry] = set.like(reference);
  return entry === undefined
    ? ''
    : `, for the one at ${entry.location} has the address ${entry.fullUrl || '(none)'}`;
}

/** What the HL7 validator itself says to be missing, as measured: what it asks of a document and a message, and whose base is no server. */
function saidByValidator({ reference, from, element }: Link, { type, set }: BundleView): boolean {
  if (from === set.held[0]) {
    if (type === 'document' && ofDocument.test(element)) return true;
    if (type === 'message' && element === 'focus') return true;
  }
  return restfulParts(from.fullUrl ?? '') === undefined && set.like(reference).length > 0;
}

/** FHIR R5 documents.html#content: what the Composition names here SHALL be in the document. */
const ofDocument =
  /^(subject|encounter|author|attester\.party|custodian|section(\.section)*\.(author|focus|entry))$/;

function* sameIds({ set }: BundleView): Generator<Breach> {
  for (const held of set.held) {
    const { type, id, fullUrl } = held;
    if (id === undefined) continue;
    const [first] = set.like(`${type}/${id}`);
    if (first === undefined || first === held || first.fullUrl === fullUrl) continue;
    const message = `${type}/${id} is here as ${fullUrl} and, at ${first.location}, as ${first.fullUrl}.`;
    yield { rule: ambiguousId, on: held, location: held.location, message };
  }
}

function* unreachableEntries({ type, set }: BundleView): Generator<Breach> {
  const [first] = set.held;
  if (type !== 'collection' || first?.type !== 'DiagnosticReport') return;
  const reports = set.ofType('DiagnosticReport');
  const reached = new Set(reachedFrom(reports, set).keys());
  // What refers to something reached belongs to it, as a key image does to its study.
  for (const held of set.held) {
    if (set.links(held).some((link) => set.resolve(link).some((target) => reached.has(target))))
      reached.add(held);
  }
  for (const held of set.held) {
    if (reached.has(held)) continue;
    const message = `${nameOf(held)} is not reached from ${reports.map(nameOf).join(', ')}, and refers to nothing that is.`;
    yield { rule: unreachable, on: held, location: held.location, message };
  }
}

/** Whether a document is that of a DiagnosticReport on a study, and no summary that has one among others. */
const isOfImagingReport = (set: ResourceSet): boolean =>
  pairs(set).some(
    ({ report, composition }) => composition === set.held[0] && objects(report.resource, 'study').length > 0,
  );

/** By `im-bundle-26`, where a document claims the guide's profile. */
const saidByInvariant = new Set(['Encounter', 'ResearchSubject']);

function* overWideEntries({ bundle, type, set, reached }: BundleView): Generator<Breach> {
  const isSaid = claims(bundle.resource, 'BundleReportEuImaging');
  if (type !== 'document' || !(isSaid || isOfImagingReport(set))) return;
  for (const held of set.held) {
    if (typesOfDocument.has(held.type) || held.type === '' || (isSaid && saidByInvariant.has(held.type)))
      continue;
    const link = reached.get(held);
    const how = link === undefined ? 'and nothing leads to it' : `by way of ${pathTo(link, reached)}`;
    yield {
      rule: overWide,
      on: held,
      location: held.location,
      message: `${nameOf(held)} is in the document, ${how}.`,
    };
  }
}

const partElements = new Set(['hasMember', 'derivedFrom', 'partOf']);

/** Depth first without recursion: a reference to what is still open closes a circle. Each circle is said once. */
function* cycles({ set }: BundleView): Generator<Breach> {
  const done = new Set<Held>();
  /** What is open, with its place on the stack. */
  const open = new Map<Held, number>();
  const stack: { readonly held: Held; readonly parts: Iterator<Part> }[] = [];
  const enter = (held: Held): void => {
    open.set(held, stack.length);
    stack.push({ held, parts: parts(held, set) });
  };
  for (const start of set.held) {
    if (!done.has(start)) enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.parts.next();
      const target = next.done === true ? undefined : next.value.target;
      const from = target && open.get(target);
      if (next.done === true) {
        stack.pop();
        open.delete(top.held);
        done.add(top.held);
      } else if (from !== undefined) {
        const message = `This closes a circle: ${circle(stack.slice(from, from + mostOfCircle), stack.length - from, next.value.target)}.`;
        yield { rule: cycle, on: top.held, location: next.value.link.location, message };
      } else if (!done.has(next.value.target)) enter(next.value.target);
    }
  }
}

/** Of a longer circle the beginning is told. */
const mostOfCircle = 8;

function circle(steps: readonly { readonly held: Held }[], length: number, end: Held): string {
  const names = steps.map(({ held }) => nameOf(held));
  return [...names, ...(length > steps.length ? ['…'] : []), nameOf(end)].join(' > ');
}

interface Part {
  readonly link: Link;
  readonly target: Held;
}

function* parts(held: Held, set: ResourceSet): Generator<Part> {
  for (const link of set.links(held)) {
    if (!partElements.has(link.element)) continue;
    for (const target of set.resolve(link)) yield { link, target };
  }
}
