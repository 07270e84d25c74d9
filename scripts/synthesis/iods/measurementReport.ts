import { code, codeOf, dcm } from '../code.ts';
import {
  coded,
  container,
  document,
  english,
  image,
  numeric,
  region2d,
  region3d,
  textual,
  uidref,
} from '../contentItem.ts';
import type { Dataset } from '../dataset.ts';
import type { Iod, Subject } from '../dicomObject.ts';
import { undrawn } from '../drawn.ts';
import type { CodeableConcept, ImagingSelection, Observation } from '../fhir.ts';
import { oidOf } from '../fhir.ts';
import { observer, procedureReported, srDocument } from '../srDocument.ts';

/**
 * A measurement report (PS3.16 TID 1500) in a Comprehensive or Comprehensive 3D SR (PS3.3 sections A.35.3, A.35.13): a group
 * (TID 1410, TID 1501) for each Observation of the guide that is derived from the document, with the regions and segments that the
 * Observation is derived from, too.
 */
export const measurementReport: Iod = (subject) => {
  const { story, selections, instance, siblings, studyUid } = subject;
  const own = selections.filter((each) => each.instance?.some(({ uid }) => uid === instance.uid));
  const observations = story
    .observationsFrom(own)
    .filter(({ identifier }) => uidOf(identifier, '0040A171') !== undefined);
  const images = siblings.filter(({ modality }) => !['SR', 'KO'].includes(modality));
  return undrawn({
    ...srDocument(images, studyUid),
    ...document(code('126000', 'DCM', 'Imaging Measurement Report'), '1500', [
      english,
      ...observer(subject, false),
      procedureReported(
        subject.study.procedure?.[0]?.concept
          ? codeOf(subject.study.procedure[0].concept)
          : code('363679005', 'SCT', 'Imaging procedure'),
      ),
      container(
        dcm('111028'),
        images.map((each) => image('CONTAINS', undefined, each)),
      ),
      container(
        code('126010', 'DCM', 'Imaging Measurements'),
        observations.map((each, index) => group(each, index, subject)),
      ),
    ]),
  });
};

function group(
  observation: Observation,
  index: number,
  { selections, siblings, studyUid }: Subject,
): Dataset {
  const {
    identifier,
    bodySite,
    method,
    component = [],
    valueQuantity,
    code: concept,
    valueCodeableConcept,
  } = observation;
  const observationUid = uidOf(identifier, '0040A171');
  const trackingUid = uidOf(identifier, '112040') ?? `${studyUid}.9.${index + 1}`;
  const tracking = component.find(({ code: { coding } }) =>
    coding?.some((each) => each.code === '112039'),
  )?.valueString;
  const sources = selections.filter(({ resourceType, id }) =>
    observation.derivedFrom?.some(({ reference }) => reference === `${resourceType}/${id}`),
  );
  const places = sources.flatMap((each) => placesOf(each, siblings));
  const measured = component.filter((each) => each.valueQuantity);
  return container(
    dcm('125007'),
    [
      textual('HAS OBS CONTEXT', dcm('112039'), tracking ?? `Measurement ${index + 1}`),
      uidref('HAS OBS CONTEXT', dcm('112040'), trackingUid),
      ...(valueCodeableConcept ? [coded('CONTAINS', dcm('121071'), codeOf(valueCodeableConcept))] : []),
      ...(method
        ? [coded('HAS CONCEPT MOD', code('370129005', 'SCT', 'Measurement Method'), codeOf(method))]
        : []),
      ...(bodySite
        ? [coded('HAS CONCEPT MOD', code('363698007', 'SCT', 'Finding Site'), codeOf(bodySite))]
        : []),
      ...places,
      ...(valueQuantity ? [quantity(concept, valueQuantity, observationUid)] : []),
      ...measured
        .map((each) => each.valueQuantity && quantity(each.code, each.valueQuantity))
        .filter((each) => each !== undefined),
    ],
    valueQuantity ? undefined : observationUid,
  );
}

const quantity = (
  concept: CodeableConcept,
  { value, code: ucum = '1' }: { value: number; code?: string },
  uid?: string,
): Dataset => numeric(codeOf(concept), value, ucum, [], uid);

/** A region with the image that it is in, a segment, or an image. */
function placesOf(
  { instance = [], frameOfReferenceUid, code: purpose }: ImagingSelection,
  siblings: Subject['siblings'],
): Dataset[] {
  return instance.flatMap(({ uid, sopClass, subset = [], imageRegion2D = [], imageRegion3D = [] }) => {
    const target = { sopClassUid: oidOf(sopClass.code), sopInstanceUid: uid };
    const { modality } = siblings.find(({ sopInstanceUid }) => sopInstanceUid === uid) ?? {};
    if (modality === 'SR' || modality === 'KO') return [];
    if (modality === 'SEG')
      return [image('CONTAINS', codeOf(purpose), target, { segments: subset.map(Number) })];
    return [
      ...imageRegion2D.map(({ regionType, coordinate }) =>
        region2d(
          'CONTAINS',
          dcm('111030'),
          regionType,
          coordinate,
          image('SELECTED FROM', undefined, target, { frames: subset }),
        ),
      ),
      ...imageRegion3D.map(({ regionType, coordinate }) =>
        region3d('CONTAINS', dcm('111030'), regionType, coordinate, frameOfReferenceUid ?? ''),
      ),
    ];
  });
}

/** The UID that an identifier of this type has. */
export const uidOf = (identifiers: Observation['identifier'], type: string): string | undefined => {
  const found = identifiers?.find(({ type: is }) => is?.coding?.some(({ code: value }) => value === type));
  return found && oidOf(found.value);
};
