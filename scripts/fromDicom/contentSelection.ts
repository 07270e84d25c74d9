import { code, conceptOf, dcm } from './concept.ts';
import type { DocumentSource } from './document.ts';
import { tagSystem, uidIdentifier } from './identity.ts';
import type { MadeResource } from './resource.ts';
import { selection } from './selection.ts';

/** The selection of the content item that has this UID, or of the whole report. */
export function contentSelection(source: DocumentSource, uid: string | undefined): MadeResource {
  const { object, study, seriesUid, dataset } = source;
  const instance = study.series.get(seriesUid)?.instances.get(object.sopInstanceUid);
  const target = { uid: object.sopInstanceUid, sopClassUid: object.sopClassUid, seriesUid, instance };
  const title = code(dataset, 'ConceptNameCodeSequence');
  const body = {
    code: uid === undefined && title ? conceptOf(title) : dcm('121112'),
    ...(uid === undefined && {
      identifier: [uidIdentifier(tagSystem, '00080018', 'SOP Instance UID', object.sopInstanceUid)],
    }),
  };
  return uid === undefined
    ? selection(source, 'SrInstanceImagingSelectionEuImaging', ['report'], [{ target }], body)
    : selection(
        source,
        'ImagingSelectionSrContentItemEuImaging',
        ['item', uid],
        [{ target, subset: [uid] }],
        body,
      );
}
