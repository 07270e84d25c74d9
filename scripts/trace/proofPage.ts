import type { Kind } from '../mutation/mutant.ts';
import { shown, table } from './markdown.ts';
import type { Proof } from './proof.ts';

/** What a mutant does to a valid example. */
const edits: Readonly<Record<Kind, string>> = {
  required: 'a required element is left out',
  narrative: 'a narrative is left out',
  maximum: 'an element occurs more often than it may',
  prohibited: 'an element occurs that must not',
  'slice-missing': 'a required slice is left out',
  'slice-exceeded': 'a slice occurs more often than it may',
  discriminator: 'what tells a required slice apart is changed',
  value: 'a fixed value or pattern is changed',
  bound: 'a number is beyond its bounds',
  binding: 'a code is outside its required value set',
  type: 'a value is of a type that is not allowed',
  target: 'a reference leads to a type of resource that is not allowed',
  'target-profile': 'a reference leads to a resource that its profile does not allow',
  profile: 'a part does not conform to its profile',
  context: 'an extension stands where it must not',
  invariant: 'an invariant is violated (by a case)',
};

/** The evidence as a page of the guide, in Markdown: what is proven, by what, and what is not, and why. */
export function proofPage({ coverage, invariants, requirements, mutation }: Proof): string {
  const verified = requirements.filter(({ reason }) => reason === undefined);
  return [
    '<!-- Written by npm run proof from the profiles, the examples and the cases: change those, not this. -->',
    '',
    'A rule is worth what happens when it is broken. This page says of every rule of the guide which example shows it, which',
    'deliberate mistake breaks it and is refused, and where nothing of the kind is possible, why.',
    '',
    '- An **example** is valid without errors in the HL7 validator, and has what the rule is about.',
    '- A **case** is an example with one deliberate mistake, and the issues that it must raise, no more and no fewer. Rules in FHIRPath',
    '  are judged by the HL7 validator and by fhirpath.js, which must agree; what holds between files, by rules of the harness.',
    '- A **mutant** is a mistake that is derived from a constraint by a program: the smallest edit of an example that breaks it.',
    '',
    '### What the examples show',
    '',
    ...table(
      ['Of the guide', 'In an example', 'In all'],
      coverage.map(({ kind, exercised, total }) => [`${kind}s`, exercised, total]),
    ),
    '',
    'The page [Coverage](coverage.html) has each of them with its examples.',
    '',
    '### What mistakes are refused',
    '',
    `${mutation.killed} of ${mutation.total} mutants are refused, each at the place of the mistake and for that mistake.`,
    'The others are explained below.',
    '',
    ...table(
      ['What is broken', 'Refused', 'In all'],
      mutation.kinds
        .filter(({ total }) => total > 0)
        .map(({ kind, killed, total }) => [edits[kind], killed, total]),
    ),
    '',
    ...table(
      ['Survivor', 'Why'],
      mutation.survivors.map(({ id, reason }) => [code(id), reason]),
    ),
    '',
    '### Invariants',
    '',
    ...table(
      ['Key', 'Profiles', 'Examples', 'Cases that keep it', 'Cases that break it'],
      invariants.map(({ key, profiles, examples, kept, broken }) => [
        code(key),
        profiles.map((id) => `[${id}](StructureDefinition-${id}.html)`).join(', '),
        examples,
        kept.length,
        broken.length,
      ]),
    ),
    '',
    '### Requirements',
    '',
    `${verified.length} of ${requirements.length} requirements are verified by cases and mutants. Of the others a sample of data cannot show`,
    'whether they are kept.',
    '',
    ...table(
      ['Key', 'Verified by', 'Shown by'],
      requirements.map(({ key, page, cases, mutants, examples, reason }) => [
        `[${key}](${page})`,
        reason ??
          [counted(cases.length, 'case'), counted(mutants.length, 'mutant')].filter(Boolean).join(', '),
        shown(examples),
      ]),
    ),
    '',
  ].join('\n');
}

const code = (text: string): string => `\`${text}\``;

const counted = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
