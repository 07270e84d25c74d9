import { dcm } from '../code.ts';
import { document, image, textual } from '../contentItem.ts';
import type { Dataset } from '../dataset.ts';
import type { Iod, Subject } from '../dicomObject.ts';
import { undrawn } from '../drawn.ts';
import type { ImagingSelection } from '../fhir.ts';
import { observer, srDocument } from '../srDocument.ts';

const ofInterest = '113000';

/**
 * Key Object Selection Document (PS3.3 section A.35.4, PS3.16 TID 2010) of the key images that the guide has of the study; of a study
 * without any it is a manifest of all its images.
 */
export const keyObject: Iod = (subject) => {
  const { selections, siblings, studyUid } = subject;
  const keys = selections.filter(({ code }) => code.coding?.some((each) => each.code === ofInterest));
  const items = keys.length > 0 ? keys.flatMap((key) => imagesOf(key)) : manifestOf(subject);
  const uids = new Set(items.map(({ uid }) => uid));
  const evidence = siblings.filter(({ sopInstanceUid }) => uids.has(sopInstanceUid));
  const about = keys
    .map(describe)
    .filter((each) => each !== '')
    .join('; ');
  const {
    CompletionFlag: _,
    VerificationFlag: __,
    PerformedProcedureCodeSequence: ___,
    ...general
  } = srDocument(evidence, studyUid);
  return undrawn({
    ...general,
    ...document(keys.length > 0 ? dcm(ofInterest) : dcm('113030'), '2010', [
      ...observer(subject, false),
      ...(about ? [textual('CONTAINS', dcm('113012'), about)] : []),
      ...items.map(({ item }) => item),
    ]),
  });
};

interface Named {
  readonly uid: string;
  readonly item: Dataset;
}

const imagesOf = ({ instance = [] }: ImagingSelection): Named[] =>
  instance.map(({ uid, sopClass, subset }) => ({
    uid,
    item: image(
      'CONTAINS',
      undefined,
      { sopClassUid: (sopClass.code ?? '').slice('urn:oid:'.length), sopInstanceUid: uid },
      { frames: subset ?? [] },
    ),
  }));

const manifestOf = ({ siblings, series }: Subject): Named[] =>
  siblings
    .filter(({ seriesUid }) => seriesUid !== series.uid)
    .map((each) => ({ uid: each.sopInstanceUid, item: image('CONTAINS', undefined, each) }));

const describe = ({ extension = [], code: { text = '' } }: ImagingSelection): string =>
  extension.find(({ url }) => url.endsWith('/ImagingSelectionDescriptionEuImaging'))?.valueMarkdown ?? text;
