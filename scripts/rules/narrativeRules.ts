import type { BundleView } from './bundleView.ts';
import { type Located, located, number, object, objects, text } from './json.ts';
import { type Held, nameOf, type ResourceSet, restfulParts, rootOf, sections } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';

const link: Rule = {
  id: 'narrative-dangling-link',
  severity: 'warning',
  help: 'A link or picture of the narrative that is a resource (href or src="Type/id") SHOULD be an entry of the same Bundle, since the reader has nothing else.',
  reference: 'FHIR R5 narrative.html#references, Composition.section.text',
};
const image: Rule = {
  id: 'narrative-external-image',
  severity: 'warning',
  help: 'A picture in the narrative SHOULD be in the resource itself (#id or data:): one from elsewhere is missing offline, and tells its server who reads which report.',
  reference: 'FHIR R5 narrative.html#xhtml',
};
const idTwice: Rule = {
  id: 'narrative-id-twice',
  severity: 'warning',
  help: 'No id SHOULD occur in two narratives of one Composition: shown as one page, a link leads to the first.',
  reference: 'FHIR R5 narrative.html#id, documents.html#presentation',
};
const value: Rule = {
  id: 'narrative-missing-value',
  severity: 'warning',
  help: 'Every measured value among the entries of a section, and of the members of these, SHOULD be in the text of that section: for many readers the text is the report.',
  reference: 'FHIR R5 Composition.section.text, documents.html#presentation',
};

/** What narrative says, against the entries that it is about. Links within a resource the HL7 validator checks. */
export const narrativeRules: RuleGroup<BundleView> = {
  rules: [link, image, idTwice, value],
  *check({ type, set }) {
    if (type !== 'document' && type !== 'collection') return;
    for (const held of set.held) for (const div of narratives(held)) yield* linkBreaches(div, held, set);
    for (const composition of set.ofType('Composition')) {
      yield* idBreaches(composition);
      for (const section of sections(composition)) yield* valueBreaches(section, composition, set);
    }
  },
};

/** The narrative of a resource and, of a Composition, that of its sections. */
const narratives = (held: Held): Located[] =>
  [rootOf(held), ...(held.type === 'Composition' ? sections(held) : [])].flatMap((each) =>
    located(each, 'text'),
  );

/** An attribute with its value, of which no part can match in two ways. */
const attribute = /\s(href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;

function* linkBreaches(narrative: Located, from: Held, set: ResourceSet): Generator<Breach> {
  const location = `${narrative.location}.div`;
  for (const [, name = '', double, single] of (text(narrative.value, 'div') ?? '').matchAll(attribute)) {
    const url = double ?? single ?? '';
    const isImage = name.toLowerCase() === 'src';
    if (isImage && /^https?:/i.test(url)) {
      yield { rule: image, on: from, location, message: `${nameOf(from)} shows a picture from ${url}.` };
      continue;
    }
    const isOfResource = restfulParts(url)?.base === '';
    if (!isOfResource || set.resolve({ reference: url, from }).length > 0) continue;
    const message = `${nameOf(from)} ${isImage ? 'shows' : 'links to'} ${url}, which is no entry of the Bundle.`;
    yield { rule: link, on: from, location, message };
  }
}

const idAttribute = /\sid\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;

/** Within one narrative the HL7 validator finds them. */
function* idBreaches(composition: Held): Generator<Breach> {
  const first = new Map<string, string>();
  for (const { value, location } of narratives(composition)) {
    for (const [, double, single] of (text(value, 'div') ?? '').matchAll(idAttribute)) {
      const id = double ?? single ?? '';
      const before = first.get(id);
      if (before === undefined) first.set(id, location);
      if (before === undefined || before === location) continue;
      const message = `The id ${id} is in ${before} too.`;
      yield { rule: idTwice, on: composition, location: `${location}.div`, message };
    }
  }
}

function* valueBreaches(section: Located, composition: Held, set: ResourceSet): Generator<Breach> {
  const words = plainText(text(object(section.value, 'text'), 'div') ?? '');
  if (words === '') return;
  const reached = new Set<Held>();
  for (const reference of objects(section.value, 'entry').map((entry) => text(entry, 'reference'))) {
    if (reference !== undefined)
      for (const each of set.resolve({ reference, from: composition })) reached.add(each);
  }
  for (const held of reached) {
    for (const member of set.links(held).filter(({ element }) => element === 'hasMember')) {
      for (const each of set.resolve(member)) reached.add(each);
    }
    if (held.type !== 'Observation') continue;
    for (const quantity of quantities(held)) {
      const stated = number(quantity, 'value');
      if (stated === undefined || says(words, stated) || saysWeeks(words, stated, text(quantity, 'code')))
        continue;
      const unit = text(quantity, 'unit') ?? text(quantity, 'code') ?? '';
      const message = `${nameOf(held)} has the value ${stated} ${unit}`.trim();
      yield {
        rule: value,
        on: composition,
        location: `${section.location}.text`,
        message: `${message}, which this text does not have.`,
      };
    }
  }
}

const quantities = (held: Held) =>
  [rootOf(held), ...located(rootOf(held), 'component')].flatMap((each) =>
    objects(each.value, 'valueQuantity'),
  );

/** The text without markup, with a decimal point in every number. */
const plainText = (div: string): string =>
  div
    .replace(/<[^<>]*>/g, ' ')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\s+/g, ' ');

/** A gestational age is a number of days that is said as weeks and days. */
const saysWeeks = (words: string, days: number, unit: string | undefined): boolean =>
  unit === 'd' && says(words, Math.floor(days / 7)) && (days % 7 === 0 || says(words, days % 7));

/** Whether a number is in the text, with any number of zeros at the end of its decimals. */
function says(words: string, stated: number): boolean {
  const [whole = '', decimals = ''] = String(Math.abs(stated)).split('.');
  const zeros = decimals === '' ? '(\\.0+)?' : '0*';
  const written = decimals === '' ? whole : `${whole}\\.${decimals}`;
  return new RegExp(`(?<![\\d.])${written}${zeros}(?![\\d]|\\.\\d)`).test(words);
}
