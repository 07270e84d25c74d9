import { items, personNames, text } from './attributes.ts';
import { codes, conceptOf, isCode } from './concept.ts';
import { type ContentItem, childOf, codeOf, contentTree, textOf } from './contentTree.ts';
import { type DocumentSource, framesOf, targetOf } from './document.ts';
import { tagSystem, uidIdentifier } from './identity.ts';
import { displayName } from './person.ts';
import type { MadeResource } from './resource.ts';
import { made, type Rule } from './rule.ts';
import { type Selected, selection } from './selection.ts';

/** Titles by which images are refused, not recommended (PS3.16 CID 7010), and those of documents that only list what there is. */
const rejecting = ['113001', '113010', '113037', '113038', '113039'];
const listing = ['113030', '113031', '113032', '113033', '113034', '113035'];

interface KeyObjectSource extends DocumentSource {
  readonly tree: ContentItem;
}

/** ImagingSelection (key image), from a Key Object Selection Document (PS3.3 section A.35.4, PS3.16 TID 2010). */
export const keyObjectRules: readonly Rule<KeyObjectSource>[] = [
  {
    from: ['SOPInstanceUID'],
    to: 'ImagingSelection.identifier',
    how: 'Of the key object, as an OID URI: one selection for each series that it names.',
    value: ({ object }) => [uidIdentifier(tagSystem, '00080018', 'SOP Instance UID', object.sopInstanceUid)],
  },
  {
    from: ['ConceptNameCodeSequence', 'TID 2010 113011 Document Title Modifier'],
    to: 'ImagingSelection.code',
    how: 'The title of the document, and the codes that qualify it; titles by which images are refused make no key images.',
    value: ({ tree, dataset }) => {
      const [title] = codes(dataset, 'ConceptNameCodeSequence');
      const modifiers = tree.children
        .filter(({ concept }) => isCode(concept, '113011'))
        .flatMap((each) => codeOf(each) ?? []);
      const concept = title && conceptOf(title);
      const more = modifiers.flatMap((each) => conceptOf(each).coding ?? []);
      return concept && { ...concept, coding: [...(concept.coding ?? []), ...more] };
    },
  },
  {
    from: ['TID 2010 113012 Key Object Description'],
    to: 'ImagingSelection.extension:description',
    how: 'As text.',
    value: ({ tree }) => {
      const value = textOf(childOf(tree, '113012'));
      return value && [extension('ImagingSelectionDescriptionEuImaging', { valueMarkdown: value })];
    },
  },
  {
    from: ['SeriesDescription'],
    to: 'ImagingSelection.extension:title',
    how: "The description of the key object's series.",
    value: ({ dataset }) => {
      const value = text(dataset, 'SeriesDescription');
      return value && [extension('ImagingSelectionTitleEuImaging', { valueString: value })];
    },
  },
  {
    from: ['TID 1003 121008 Person Observer Name'],
    to: 'ImagingSelection.performer',
    how: 'By name alone.',
    value: ({ tree }) => {
      const observer = childOf(tree, '121008');
      const [name] = observer
        ? personNames(observer.dataset, 'PersonName').flatMap((each) => displayName(each) ?? [])
        : [];
      return name && [{ actor: { display: name } }];
    },
  },
];

const extension = (name: string, value: object) => ({
  url: `http://hl7.eu/fhir/imaging-r5/StructureDefinition/${name}`,
  ...value,
});

/** The key images of a key object, a selection for each series. */
export function keyImages(source: DocumentSource): MadeResource[] {
  const [title] = codes(source.dataset, 'ConceptNameCodeSequence');
  if (isCode(title, ...rejecting)) {
    source.say(
      'from-dicom-lost',
      `It refuses images (${title?.meaning}), so no key images are made of it: take these images out yourself.`,
    );
    return [];
  }
  if (isCode(title, ...listing)) {
    source.say('from-dicom-lost', `It lists objects (${title?.meaning}), so no key images are made of it.`);
    return [];
  }
  const tree = contentTree(source.dataset);
  const selected = tree.children
    .filter(({ type }) => ['IMAGE', 'COMPOSITE', 'WAVEFORM'].includes(type))
    .flatMap((each) => selectedBy(each, source));
  const bySeries = Map.groupBy(selected, ({ target }) => target.seriesUid);
  return [...bySeries].map(([seriesUid, of]) =>
    selection(
      source,
      'ImagingSelectionKeyImageEuImaging',
      ['key', seriesUid],
      once(of),
      made(keyObjectRules, { ...source, tree }),
    ),
  );
}

function selectedBy(item: ContentItem, source: DocumentSource): Selected[] {
  return items(item.dataset, 'ReferencedSOPSequence').flatMap((reference): Selected[] => {
    const target = targetOf(source, reference);
    if (target === undefined) {
      source.say(
        'from-dicom-lost',
        'Objects are selected that no series of this study is known to have',
        text(reference, 'ReferencedSOPInstanceUID'),
      );
      return [];
    }
    return [{ target, subset: framesOf(reference) }];
  });
}

/** An instance that is named several times is there once, with all its frames. */
function once(selected: readonly Selected[]): Selected[] {
  return [...Map.groupBy(selected, ({ target }) => target.uid).values()].flatMap((same) => {
    const [first] = same;
    const isWhole = same.some(({ subset = [] }) => subset.length === 0);
    return first
      ? [{ ...first, subset: isWhole ? [] : [...new Set(same.flatMap(({ subset = [] }) => subset))] }]
      : [];
  });
}
