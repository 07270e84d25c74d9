import type { FoundObject } from '../../scripts/dicom/findObjects.ts';
import type { Dataset, DicomObject } from '../../scripts/dicom/readObject.ts';

/** Content of structured reports as dcmjs names it, for what no fixture has. */
export const code = (value: string, meaning = '', scheme = 'DCM'): Dataset[] => [
  { CodeValue: value, CodingSchemeDesignator: scheme, CodeMeaning: meaning },
];

export const content = (
  type: string,
  concept: Dataset[],
  more: Dataset = {},
  children: readonly Dataset[] = [],
): Dataset => ({
  ValueType: type,
  RelationshipType: 'CONTAINS',
  ConceptNameCodeSequence: concept,
  ...(children.length > 0 && { ContentSequence: children }),
  ...more,
});

export const num = (
  concept: Dataset[],
  value: number | string,
  unit: string,
  children: readonly Dataset[] = [],
): Dataset =>
  content(
    'NUM',
    concept,
    {
      MeasuredValueSequence: [
        { NumericValue: value, MeasurementUnitsCodeSequence: code(unit, unit, 'UCUM') },
      ],
    },
    children,
  );

export const coded = (concept: Dataset[], value: Dataset[], more: Dataset = {}): Dataset =>
  content('CODE', concept, { ConceptCodeSequence: value, ...more });

/** An object of one study, of a series by its number. */
export function object(
  uid: string,
  sopClassUid: string,
  dataset: Dataset,
  series = '2.25.20',
): { readonly path: string; readonly object: DicomObject } {
  return {
    path: `${uid}.dcm`,
    object: {
      sopClassUid,
      sopInstanceUid: uid,
      transferSyntaxUid: '1.2.840.10008.1.2.1',
      dataset: {
        StudyInstanceUID: '2.25.2',
        SeriesInstanceUID: series,
        SOPInstanceUID: uid,
        SOPClassUID: sopClassUid,
        Modality: 'CT',
        PatientID: '7',
        IssuerOfPatientID: 'Example',
        ...dataset,
      },
      notes: [],
      privateElements: 0,
    },
  };
}

const storage = '1.2.840.10008.5.1.4.1.1';

export const image = (uid: string, dataset: Dataset = {}, series = '2.25.10') =>
  object(uid, `${storage}.2`, dataset, series);

export const report = (uid: string, title: Dataset[], children: readonly Dataset[], dataset: Dataset = {}) =>
  object(uid, `${storage}.88.33`, {
    Modality: 'SR',
    CompletionFlag: 'COMPLETE',
    ConceptNameCodeSequence: title,
    ContentSequence: children,
    ...dataset,
  });

export const measured = (uid: string, ...groups: readonly (readonly Dataset[])[]) =>
  report(
    uid,
    code('126000', 'Imaging Measurement Report'),
    groups.map((children) => content('CONTAINER', code('125007', 'Measurement Group'), {}, children)),
  );

export const dosed = (uid: string, children: readonly Dataset[]) =>
  report(uid, code('113701', 'X-Ray Radiation Dose Report'), children);

export async function* each(objects: readonly FoundObject[]): AsyncGenerator<FoundObject> {
  yield* objects;
}
