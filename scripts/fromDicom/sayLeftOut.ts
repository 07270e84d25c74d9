import { items } from './attributes.ts';
import { isCode } from './concept.ts';
import { type ContentItem, everyItem } from './contentTree.ts';
import type { DocumentSource } from './document.ts';
import {
  finding,
  findingSite,
  laterality,
  method,
  trackingIdentifier,
  trackingUid,
} from './measurementRules.ts';

/** Concepts that rules look at: of the report, of a group, of a number. */
const ofReport = ['121005', '121008'];
const ofGroup = [
  finding,
  trackingIdentifier,
  trackingUid,
  '111001',
  '111003',
  ...findingSite,
  ...laterality,
  ...method,
];
const ofNumber = ['121401', '111001', '111003', ...findingSite, ...laterality, ...method];
const places = ['SCOORD', 'SCOORD3D', 'IMAGE'];

/** Says which content of a measurement report is left out, by the names of its concepts. */
export function sayLeftOut(tree: ContentItem, groups: readonly ContentItem[], source: DocumentSource): void {
  const say = (of: string, item: ContentItem) =>
    source.say(
      'from-dicom-lost',
      `Content of ${of} is left out`,
      item.concept?.meaning || item.concept?.value || item.type,
    );
  const held = new Set(groups);
  for (const item of tree.children)
    if (!isCode(item.concept, ...ofReport) && ![...everyItem(item)].some((each) => held.has(each)))
      say('the report', item);
  for (const item of groups.flatMap(({ children }) => children)) {
    const isValue =
      ['NUM', ...places].includes(item.type) ||
      (['CODE', 'TEXT'].includes(item.type) && item.relationship === 'CONTAINS');
    if (!isValue && !isCode(item.concept, ...ofGroup)) say('measurement groups', item);
    for (const child of item.type === 'NUM' ? item.children : [])
      if (!places.includes(child.type) && !isCode(child.concept, ...ofNumber)) say('measurements', child);
  }
  if (items(source.dataset, 'VerifyingObserverSequence').length > 0)
    source.say('from-dicom-lost', 'Who verified the report (0040,A073) is left out.');
}
