import type { Capability, Expected } from './capability.ts';
import {
  coreProfiles,
  countByCode,
  isDataType,
  type Minimum,
  type MinimumElement,
  type MinimumProfile,
} from './minimum.ts';
import { inPageOrder, wordsFor } from './words.ts';

/** One actor's minimum as a page of the guide, in Markdown: first one screen that sums it up, then resource by resource. */
export function minimumPage(minimum: Minimum): string {
  const { actor, profiles, capability } = minimum;
  const blocks = [
    '<!-- Written by npm run minimum from the profiles and the CapabilityStatement: change those, not this. -->',
    actor.documentation.trim(),
    '### On one screen',
    summary(minimum),
    coreTable(minimum),
    '### What the words mean',
    glossary(minimum),
    '### Searches',
    searches(actor.capabilities ?? '', capability),
    '### Resource by resource',
    ...(profiles.some(({ elements }) => elements.length > 0)
      ? [...new Set([...coreProfiles(minimum), ...profiles])].flatMap(profileBlocks)
      : [wholeResources(profiles)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function summary(minimum: Minimum): string {
  const whole = countByCode(minimum, 'resources').map(([code, number]) =>
    wordsFor(code).ofResources(kinds(number)),
  );
  const parts = countByCode(minimum, 'elements').map(([code, number]) =>
    wordsFor(code).ofElements(`${number} ${number === 1 ? 'element' : 'elements'}`),
  );
  return bullets([...whole, ...parts, ...searchSummary(minimum)]);
}

const kinds = (number: number): string => `${number} ${number === 1 ? 'kind' : 'kinds'} of resource`;

function searchSummary({ capability }: Minimum): string[] {
  if (capability === undefined) return [];
  const number = capability.resources
    .filter(isRequired)
    .flatMap(({ searches }) => searches.filter(isRequired)).length;
  const parameters = `${number} ${number === 1 ? 'parameter' : 'parameters'}`;
  return [
    number === 0
      ? 'No search is asked of you.'
      : `${capitalized(verbOf(capability))} searches by ${parameters}.`,
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

function searches(url: string, capability: Capability | undefined): string {
  if (capability === undefined) {
    return `The guide has no CapabilityStatement \`${url}\` yet, so no searches are listed.`;
  }
  const listed = capability.resources.filter(
    ({ searches, operations }) => searches.length + operations.length > 0,
  );
  const address = `CapabilityStatement-${url.slice(url.lastIndexOf('/') + 1)}.html`;
  const says = `As the [CapabilityStatement](${address}) says, you ${verbOf(capability)}`;
  if (listed.length === 0) return `${says} no searches.`;
  const rows = listed.map((resource) => [
    `${resource.name} (${strengths[resource.expectation]})`,
    ...(['SHALL', 'SHOULD', 'MAY'] as const).map((strength) =>
      [
        ...named(resource.searches, strength),
        ...named(resource.operations, strength).map((operation) => `$${operation}`),
      ]
        .map((name) => `\`${name}\``)
        .join(', '),
    ),
  ]);
  return [
    `${says} these searches. What is in a row counts for whoever supports the resource of that row.`,
    table(['Resource', 'Must', 'Should', 'May'], rows),
  ].join('\n\n');
}

const strengths = { SHALL: 'must', SHOULD: 'should', MAY: 'may', 'SHOULD-NOT': 'should not' } as const;

const verbOf = ({ mode }: Capability): string => (mode === 'server' ? 'answer' : 'make');

const isRequired = ({ expectation }: Expected): boolean => expectation === 'SHALL';

const named = (all: readonly Expected[], expectation: Expected['expectation']): string[] =>
  all.filter((each) => each.expectation === expectation).map(({ name }) => name);

function profileBlocks(profile: MinimumProfile): string[] {
  const { title, includes, elements } = profile;
  const whole = shortWords(profile);
  const sentences = [
    `${link(profile, profile.id)}.`,
    whole === '' || includes !== undefined ? '' : `As a whole: ${whole}.`,
    includes === undefined ? '' : `All that is said of ${includes}, and:`,
  ];
  return [
    `#### ${title}`,
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
