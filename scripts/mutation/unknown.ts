import type { ElementDefinition } from '../coverage/definition.ts';
import type { Constraint } from './constraint.ts';
import type { Draft, Rule } from './derive.ts';

/** What a rule of its own breaks, here or in `slicing`, `type` and `binding`. */
const broken = ['min', 'max', 'sliceName', 'slicing', 'type', 'binding', 'constraint'];

/** What no instance can break. */
const describing = [
  'id',
  'path',
  'extension',
  'base',
  'label',
  'code',
  'short',
  'definition',
  'comment',
  'requirements',
  'alias',
  'example',
  'mapping',
  'condition',
  'mustSupport',
  'isModifier',
  'isModifierReason',
  'isSummary',
  'representation',
  'sliceIsConstraining',
  'meaningWhenMissing',
  'orderMeaning',
  'valueAlternatives',
];

/** What is known below an element's keys. */
const below: Readonly<Record<string, readonly string[]>> = {
  slicing: ['id', 'discriminator', 'description', 'rules', 'ordered'],
  type: ['id', 'extension', 'code', 'profile', 'targetProfile'],
  binding: ['id', 'description', 'strength', 'valueSet'],
};

/** A statement that no other rule knows, so that it counts as one that no example breaks until a rule can. */
export const unknown: Rule = ({ element }: Constraint) =>
  [...new Set([...unknownKeys(element), ...unknownValues(element)])].map(
    (detail): Draft => ({ kind: 'bound', detail, attempt: () => undefined }),
  );

function unknownKeys(element: ElementDefinition): string[] {
  return Object.entries(element).flatMap(([key, value]) => {
    const known = below[key];
    if (known === undefined) return isKnown(key, value) ? [] : [key];
    return [value].flat().flatMap((each) =>
      Object.keys(each)
        .filter((name) => !known.includes(plain(name)))
        .map((name) => `${key}.${name}`),
    );
  });
}

const isKnown = (key: string, value: unknown): boolean =>
  broken.includes(key) ||
  describing.includes(plain(key)) ||
  /^(fixed|pattern|defaultValue)[A-Z]/.test(key) ||
  (key.startsWith('minValue') && typeof value === 'number');

/** `_short` holds the extensions of `short`. */
const plain = (key: string): string => key.replace(/^_/, '');

/** Values that the rules for their keys do not look at. */
function unknownValues({ slicing, type = [] }: ElementDefinition): string[] {
  return [
    ...(slicing?.rules === undefined || slicing.rules === 'open' ? [] : ['slicing.rules']),
    ...(slicing?.ordered ? ['slicing.ordered'] : []),
    ...(type.some(({ code, targetProfile }) => targetProfile && code !== 'Reference')
      ? ['type.targetProfile']
      : []),
  ];
}
