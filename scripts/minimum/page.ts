import type { Capability, Expected, ResourceCapability } from './capability.ts';
import {
  coreProfiles,
  countAlways,
  countByCode,
  isDataType,
  type Minimum,
  type MinimumElement,
  type MinimumProfile,
} from './minimum.ts';
import { inPageOrder, wordsFor } from './words.ts';

/** One actor's minimum as a page of the guide, in Markdown: first one screen that sums it up, last resource by resource. */
export function minimumPage(minimum: Minimum): string {
  const { actor, profiles, capability, rules } = minimum;
  const listed = [...new Set([...coreProfiles(minimum), ...profiles])];
  const blocks = [
    '<!-- Written by npm run minimum from the profiles and the CapabilityStatement: change those, not this. -->',
    actor.documentation.trim(),
    '### On one screen',
    summary(minimum),
    coreTable(minimum),
    rules.length === 0 ? '' : '### Rules',
    bullets(rules.map(({ key, sentence, page }) => `${sentence} [${key}](${page})`)),
    '### What the words mean',
    glossary(minimum),
    '### Requests',
    requests(actor.capabilities ?? '', capability),
    '### Resource by resource',
    ...(profiles.some(({ elements }) => elements.length > 0)
      ? [contents(listed), ...listed.flatMap(profileBlocks)]
      : [wholeResources(profiles)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function summary(minimum: Minimum): string {
  const whole = countByCode(minimum, 'resources').map(([code, number]) =>
    wordsFor(code).ofResources(kinds(number)),
  );
  const always = countAlways(minimum);
  const parts = countByCode(minimum, 'elements')
    .map(([code, number]) => [code, code === 'SHALL:populate' ? number - always : number] as const)
    .filter(([, number]) => number > 0)
    .map(([code, number]) => wordsFor(code).ofElements(elementCount(number)));
  const sent =
    always === 0 ? [] : [`Send ${elementCount(always)} always, in the resources of the table below.`];
  return bullets([...whole, ...sent, ...parts, ...requestSummary(minimum)]);
}

const elementCount = (number: number): string => `${number} ${number === 1 ? 'element' : 'elements'}`;

const kinds = (number: number): string => `${number} ${number === 1 ? 'kind' : 'kinds'} of resource`;

function requestSummary({ capability }: Minimum): string[] {
  if (capability === undefined) return [];
  const number = capability.resources
    .filter(isRequired)
    .flatMap(({ searches }) => searches.filter(isRequired)).length;
  const parameters = `${number} ${number === 1 ? 'parameter' : 'parameters'}`;
  const verb = capitalized(verbOf(capability));
  return [
    ...capability.interactions.filter(isRequired).map(({ name }) => `${verb} a ${name} request.`),
    number === 0 ? 'No search is asked of you.' : `${verb} searches by ${parameters}.`,
  ];
}

/** For the resources that matter most, the names of what the two strictest duties are about. */
function coreTable(minimum: Minimum): string {
  const codes = countByCode(minimum, 'elements')
    .map(([code]) => code)
    .filter((code) => code.startsWith('SHALL:'))
    .slice(0, 2);
  if (codes.length === 0) return '';
  const rows = coreProfiles(minimum).map((profile) => [
    link(profile),
    ...codes.map((code) =>
      groupSlices(
        profile.elements
          .filter(({ id, obligations }) => id.split('.').length === 2 && obligations.includes(code))
          .map((element) => pathIn(profile, element)),
      ),
    ),
  ]);
  const head = ['Resource', ...codes.map((code) => capitalized(wordsFor(code).short))];
  return `The resources that matter most, with their elements of the first level:\n\n${table(head, rows)}`;
}

/** `section:order` and `section:history` as `section` (order, history). */
function groupSlices(paths: readonly string[]): string {
  const slices = new Map<string, string[]>();
  for (const path of paths) {
    const [name = '', slice] = path.split(':');
    slices.set(name, [...(slices.get(name) ?? []), ...(slice === undefined ? [] : [slice])]);
  }
  return [...slices]
    .map(([name, names]) => `\`${name}\`${names.length === 0 ? '' : ` (${names.join(', ')})`}`)
    .join(', ');
}

function glossary(minimum: Minimum): string {
  const codes = inPageOrder(
    (['resources', 'elements'] as const).flatMap((of) => countByCode(minimum, of).map(([code]) => code)),
  );
  return table(
    ['You', 'It means', 'In the profile'],
    codes.map((code) => [wordsFor(code).short, wordsFor(code).meaning, `\`${code}\``]),
  );
}

function requests(url: string, capability: Capability | undefined): string {
  if (capability === undefined) {
    return `The guide has no CapabilityStatement \`${url}\` yet, so no requests are listed.`;
  }
  const address = `CapabilityStatement-${url.slice(url.lastIndexOf('/') + 1)}.html`;
  const says = `As the [CapabilityStatement](${address}) says, you ${verbOf(capability)}`;
  const row = (name: string, what: Partial<ResourceCapability>) => [
    name,
    ...(['SHALL', 'SHOULD', 'MAY'] as const).map((strength) => requestsIn(what, strength)),
  ];
  const rows = [
    row('The server as a whole', capability),
    ...capability.resources.map((each) => row(`${each.name} (${strengths[each.expectation]})`, each)),
  ].filter(([, ...cells]) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return `${says} no requests.`;
  return [
    `${says} these requests. What is in a row counts for whoever supports the resource of that row.`,
    table(['Resource', 'Must', 'Should', 'May'], rows),
  ].join('\n\n');
}

/** `read, search; by _id, patient; $document; with DiagnosticReport:study` */
function requestsIn(
  { interactions = [], searches = [], operations = [], includes = [] }: Partial<ResourceCapability>,
  strength: Expected['expectation'],
): string {
  const codes = (all: readonly Expected[], sign = '') =>
    named(all, strength)
      .map((name) => `\`${sign}${name}\``)
      .join(', ');
  const parts = [
    ['', named(interactions, strength).join(', ').replace('search-type', 'search')],
    ['by ', codes(searches)],
    ['', codes(operations, '$')],
    ['with ', codes(includes)],
  ] as const;
  return parts.flatMap(([word, list]) => (list === '' ? [] : [word + list])).join('; ');
}

const strengths = { SHALL: 'must', SHOULD: 'should', MAY: 'may', 'SHOULD-NOT': 'should not' } as const;

const verbOf = ({ mode }: Capability): string => (mode === 'server' ? 'answer' : 'make');

const isRequired = ({ expectation }: Expected): boolean => expectation === 'SHALL';

const named = (all: readonly Expected[], expectation: Expected['expectation']): string[] =>
  all.filter((each) => each.expectation === expectation).map(({ name }) => name);

/** One line that leads to each resource of the page. */
const contents = (profiles: readonly MinimumProfile[]): string =>
  profiles.map(({ id, title }) => `[${title}](#${id})`).join(' · ');

function profileBlocks(profile: MinimumProfile): string[] {
  const { title, includes, elements } = profile;
  const whole = shortWords(profile);
  const sentences = [
    `${link(profile, profile.id)}.`,
    whole === '' || includes !== undefined ? '' : `As a whole: ${whole}.`,
    includes === undefined ? '' : `All that is said of ${includes}, and:`,
  ];
  return [
    `#### ${title} {#${profile.id}}`,
    sentences.filter((sentence) => sentence !== '').join(' '),
    elements.length === 0
      ? ''
      : table(
          ['Element', 'How many', 'What it is', 'You'],
          elements.map((element) => elementRow(profile, element)),
        ),
  ];
}

function elementRow(profile: MinimumProfile, element: MinimumElement): string[] {
  const { short, value, targets, min, max } = element;
  const content = value === undefined ? targets?.join(', ') : `\`${value}\``;
  return [
    `\`${pathIn(profile, element)}\``,
    min === Number(max) ? String(min) : `${min}..${max}`,
    content === undefined ? short : `${short}: ${content}`,
    shortWords(element),
  ];
}

function wholeResources(profiles: readonly MinimumProfile[]): string {
  const rows = profiles.map((profile) => [link(profile), shortWords(profile)]);
  return `What derives from one of these counts with it.\n\n${table(['Resource', 'You'], rows)}`;
}

const shortWords = ({ obligations }: Pick<MinimumProfile, 'obligations'>): string =>
  obligations.map((code) => wordsFor(code).short).join(', ');

/** FHIR's own path, without the type that the table is about; the root of a data type is not left out. */
const pathIn = (profile: MinimumProfile, { id }: MinimumElement): string =>
  isDataType(profile) ? id : id.slice(id.indexOf('.') + 1);

const link = ({ id, title }: MinimumProfile, text = title): string =>
  `[${text}](StructureDefinition-${id}.html)`;

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A bar would begin another cell. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
