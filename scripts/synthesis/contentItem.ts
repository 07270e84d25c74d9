import { code, unit } from './code.ts';
import type { Dataset } from './dataset.ts';
import { decimal } from './dicomText.ts';

/** PS3.3 section C.17.3.2.4. */
type Relationship =
  | 'CONTAINS'
  | 'HAS OBS CONTEXT'
  | 'HAS CONCEPT MOD'
  | 'HAS PROPERTIES'
  | 'HAS ACQ CONTEXT'
  | 'INFERRED FROM'
  | 'SELECTED FROM';

/** An object that is referred to. */
export interface ObjectReference {
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
}

/** A content item of an SR document (PS3.3 section C.17.3), with those below it. */
const item = (
  relationship: Relationship,
  valueType: string,
  concept: Dataset | undefined,
  value: Dataset,
  children: readonly Dataset[],
): Dataset => ({
  RelationshipType: relationship,
  ValueType: valueType,
  ...(concept && { ConceptNameCodeSequence: [concept] }),
  ...value,
  ...(children.length > 0 && { ContentSequence: children }),
});

/** The root of a document: a container, and the template that it follows (PS3.16). */
export const document = (concept: Dataset, template: string, children: readonly Dataset[]): Dataset => ({
  ValueType: 'CONTAINER',
  ConceptNameCodeSequence: [concept],
  ContinuityOfContent: 'SEPARATE',
  ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: template }],
  ContentSequence: children,
});

export const container = (concept: Dataset, children: readonly Dataset[], observationUid?: string): Dataset =>
  item(
    'CONTAINS',
    'CONTAINER',
    concept,
    {
      ContinuityOfContent: 'SEPARATE',
      ...(observationUid !== undefined && { ObservationUID: observationUid }),
    },
    children,
  );

export const coded = (
  relationship: Relationship,
  concept: Dataset,
  value: Dataset,
  children: readonly Dataset[] = [],
): Dataset => item(relationship, 'CODE', concept, { ConceptCodeSequence: [value] }, children);

export const textual = (relationship: Relationship, concept: Dataset, value: string): Dataset =>
  item(relationship, 'TEXT', concept, { TextValue: value }, []);

export const uidref = (relationship: Relationship, concept: Dataset, uid: string): Dataset =>
  item(relationship, 'UIDREF', concept, { UID: uid }, []);

export const named = (relationship: Relationship, concept: Dataset, name: string): Dataset =>
  item(relationship, 'PNAME', concept, { PersonName: name }, []);

export const moment = (relationship: Relationship, concept: Dataset, dateTime: string): Dataset =>
  item(relationship, 'DATETIME', concept, { DateTime: dateTime }, []);

/** A number with its UCUM unit. */
export const numeric = (
  concept: Dataset,
  value: number,
  ucum: string,
  children: readonly Dataset[] = [],
  observationUid?: string,
): Dataset =>
  item(
    'CONTAINS',
    'NUM',
    concept,
    {
      MeasuredValueSequence: [{ MeasurementUnitsCodeSequence: [unit(ucum)], NumericValue: decimal(value) }],
      ...(observationUid !== undefined && { ObservationUID: observationUid }),
    },
    children,
  );

const referenced = ({ sopClassUid, sopInstanceUid }: ObjectReference, more: Dataset = {}): Dataset => ({
  ReferencedSOPSequence: [
    { ReferencedSOPClassUID: sopClassUid, ReferencedSOPInstanceUID: sopInstanceUid, ...more },
  ],
});

/** An image, some of its frames, or a segment of a segmentation. */
export const image = (
  relationship: Relationship,
  concept: Dataset | undefined,
  target: ObjectReference,
  { frames, segments }: { readonly frames?: readonly string[]; readonly segments?: readonly number[] } = {},
): Dataset =>
  item(
    relationship,
    'IMAGE',
    concept,
    referenced(target, {
      ...(frames && frames.length > 0 && { ReferencedFrameNumber: frames }),
      ...(segments && { ReferencedSegmentNumber: segments }),
    }),
    [],
  );

/** Spatial coordinates in an image (PS3.3 section C.18.6), as FHIR's region types name them. */
export const region2d = (
  relationship: Relationship,
  concept: Dataset | undefined,
  type: string,
  coordinates: readonly number[],
  source: Dataset,
): Dataset =>
  item(relationship, 'SCOORD', concept, { GraphicType: graphicType2d(type), GraphicData: [...coordinates] }, [
    source,
  ]);

/** Spatial coordinates in a frame of reference (PS3.3 section C.18.9). */
export const region3d = (
  relationship: Relationship,
  concept: Dataset | undefined,
  type: string,
  coordinates: readonly number[],
  frameOfReferenceUid: string,
): Dataset =>
  item(
    relationship,
    'SCOORD3D',
    concept,
    {
      ReferencedFrameOfReferenceUID: frameOfReferenceUid,
      GraphicType: type.toUpperCase(),
      GraphicData: [...coordinates],
    },
    [],
  );

/** SR knows no interpolated line: its control points are a polyline. */
const graphicType2d = (type: string): string => (type === 'interpolated' ? 'POLYLINE' : type.toUpperCase());

/** TID 1204: the language of all that is below. */
export const english: Dataset = coded(
  'HAS CONCEPT MOD',
  code('121049', 'DCM', 'Language of Content Item and Descendants'),
  code('en', 'RFC5646', 'English'),
);
