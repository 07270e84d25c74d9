import type { BundleView } from './bundleView.ts';
import { type Located, located, longText, number, object, objects, text } from './json.ts';
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
  help: 'No id SHOULD occur in the narratives of two sections: shown as one page, a link leads to the first.',
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
      const budget = { members: mostMembers };
      for (const section of sections(composition)) yield* valueBreaches(section, composition, set, budget);
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
  for (const [, name = '', double, single] of (longText(narrative.value, 'div') ?? '').matchAll(attribute)) {
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
  for (const { value, location } of sections(composition).flatMap((each) => located(each, 'text'))) {
    for (const [, double, single] of (longText(value, 'div') ?? '').matchAll(idAttribute)) {
      const id = double ?? single ?? '';
      const before = first.get(id);
      if (before === undefined) first.set(id, location);
      if (before === undefined || before === location) continue;
      const message = `The id ${id} is in ${before} too.`;
      yield { rule: idTwice, on: composition, location: `${location}.div`, message };
    }
  }
}

function* valueBreaches(
  section: Located,
  composition: Held,
  set: ResourceSet,
  budget: { members: number },
): Generator<Breach> {
  const div = longText(object(section.value, 'text'), 'div');
  const entries = objects(section.value, 'entry').flatMap((entry) => text(entry, 'reference') ?? []);
  if (div === undefined || entries.length === 0) return;
  const said = numbersIn(div);
  const reached = new Set(entries.flatMap((reference) => set.resolve({ reference, from: composition })));
  for (const held of reached) {
    if (--budget.members < 0) return;
    for (const member of set.links(held).filter(({ element }) => element === 'hasMember'))
      for (const each of set.resolve(member)) reached.add(each);
    if (held.type !== 'Observation') continue;
    for (const quantity of quantities(held)) {
      const stated = number(quantity, 'value');
      if (stated === undefined || says(said, stated, text(quantity, 'code'))) continue;
      const unit = text(quantity, 'unit') ?? text(quantity, 'code') ?? '';
      const message = `${nameOf(held)} has the value ${`${stated} ${unit}`.trim()}, which this text does not have.`;
      yield { rule: value, on: composition, location: `${section.location}.text`, message };
    }
  }
}

/** In one Composition no more are looked at: sections that share all their members would make the time grow with the square. */
const mostMembers = 20_000;

const quantities = (held: Held) =>
  [rootOf(held), ...located(rootOf(held), 'component')].flatMap((each) =>
    objects(each.value, 'valueQuantity'),
  );

/** The numbers in a text without its markup, as far as they can be understood: a comma, a point or a space may stand between thousands. */
function numbersIn(div: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  const words = div.replace(/<[^<>]*>/g, ' ').replace(/&#(160|xa0|8239|x202f);|&nbsp;/gi, ' ');
  for (const [written] of words.matchAll(/\d+(?:[.,]\d+)?/g)) numbers.add(Number(written.replace(',', '.')));
  for (const [written] of words.matchAll(/\d{1,3}(?:[\s.,'’]\d{3}){1,4}(?!\d)/g))
    numbers.add(Number(written.replace(/\D/g, '')));
  for (const [, whole = '', decimals = ''] of words.matchAll(/(\d{1,3}(?:[\s.,'’]\d{3}){1,4})[.,](\d+)/g))
    numbers.add(Number(`${whole.replace(/\D/g, '')}.${decimals}`));
  return numbers;
}

/**
 * Whether a value is in a text: as it is, rounded, in a unit a tenth, a thousandth, ten or a thousand times as large, or, where it is
 * a number of days, as weeks and days. Better a value too many is let through than a text refused that a reader understands.
 */
function says(numbers: ReadonlySet<number>, stated: number, unit: string | undefined): boolean {
  const size = Math.abs(stated);
  if (numbers.has(size) || numbers.has(Math.round(size))) return true;
  const inUnits = [1, 10, 0.1, 1000, 0.001].map((factor) => size * factor);
  if (inUnits.some((each) => [2, 3, 4, 9].some((digits) => numbers.has(Number(each.toPrecision(digits))))))
    return true;
  return unit === 'd' && numbers.has(Math.floor(size / 7)) && (size % 7 === 0 || numbers.has(size % 7));
}
