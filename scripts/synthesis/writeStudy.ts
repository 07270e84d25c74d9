import { writePart10 } from './dataset.ts';
import type { Iod, Sibling, Subject } from './dicomObject.ts';
import { type ImagingStudy, oidOf, type Series } from './fhir.ts';
import { angiography } from './iods/angiography.ts';
import { ct } from './iods/ct.ts';
import { ctDose } from './iods/ctDose.ts';
import { electrocardiogram } from './iods/electrocardiogram.ts';
import { enhancedCt } from './iods/enhancedCt.ts';
import { keyObject } from './iods/keyObject.ts';
import { measurementReport } from './iods/measurementReport.ts';
import { mr } from './iods/mr.ts';
import { pet } from './iods/pet.ts';
import { photograph } from './iods/photograph.ts';
import { mammogram, radiograph } from './iods/projection.ts';
import { projectionDose } from './iods/projectionDose.ts';
import { radiopharmaceuticalDose } from './iods/radiopharmaceuticalDose.ts';
import { segmentation } from './iods/segmentation.ts';
import { ultrasound } from './iods/ultrasound.ts';
import { commonModules } from './modules.ts';
import type { Story } from './story.ts';

/** A DICOM file of the guide's examples. */
export interface WrittenObject {
  readonly seriesUid: string;
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
  readonly transferSyntaxUid: string;
  readonly bytes: Buffer;
}

const dose: Iod = (subject) =>
  subject.siblings.some(({ modality }) => modality === 'CT') ? ctDose(subject) : projectionDose(subject);

const storage = '1.2.840.10008.5.1.4.1.1';
/** What makes an object of a SOP class (PS3.4 section B.5). */
const iods: Readonly<Record<string, Iod>> = {
  [`${storage}.2`]: ct,
  [`${storage}.2.1`]: enhancedCt,
  [`${storage}.4`]: mr,
  [`${storage}.128`]: pet,
  [`${storage}.6.1`]: ultrasound,
  [`${storage}.3.1`]: ultrasound,
  [`${storage}.12.1`]: angiography,
  [`${storage}.1.1`]: radiograph,
  [`${storage}.1.2`]: mammogram,
  [`${storage}.77.1.4`]: photograph,
  [`${storage}.9.1.1`]: electrocardiogram,
  [`${storage}.66.4`]: segmentation,
  [`${storage}.88.59`]: keyObject,
  [`${storage}.88.33`]: measurementReport,
  [`${storage}.88.34`]: measurementReport,
  [`${storage}.88.67`]: dose,
  [`${storage}.88.68`]: radiopharmaceuticalDose,
};

/** SOP classes of instances that a series counts and does not name. */
const usual: Readonly<Record<string, string>> = {
  CT: `${storage}.2`,
  PT: `${storage}.128`,
  US: `${storage}.6.1`,
};

/**
 * The DICOM objects of a study of the guide, with the UIDs that it names; instances that a series counts and does not name are there,
 * too, each with the series' UID and its number. Of the same study the same bytes.
 * @throws RangeError where the study has a SOP class that nothing here makes
 */
export function* writeStudy(study: ImagingStudy, story: Story): Generator<WrittenObject> {
  const studyUid = oidOf(study.identifier?.find(({ system }) => system === 'urn:dicom:uid')?.value);
  const series = study.series ?? [];
  const siblings = series.flatMap((each) =>
    instancesOf(each).map(
      (instance): Sibling => ({
        seriesUid: each.uid,
        sopClassUid: instance.sopClassUid,
        sopInstanceUid: instance.uid,
        modality: each.modality.coding?.[0]?.code ?? '',
        frames: instance.frames,
      }),
    ),
  );
  const selections = story.selectionsOf(studyUid);
  for (const each of series)
    for (const instance of instancesOf(each))
      yield writeObject({ story, study, studyUid, series: each, instance, selections, siblings });
}

function writeObject(subject: Subject): WrittenObject {
  const { series, instance } = subject;
  const iod = iods[instance.sopClassUid];
  if (iod === undefined)
    throw new RangeError(`Nothing makes objects of the SOP class ${instance.sopClassUid}.`);
  const { dataset, transferSyntaxUid, pixelVr } = iod(subject);
  return {
    seriesUid: series.uid,
    sopClassUid: instance.sopClassUid,
    sopInstanceUid: instance.uid,
    transferSyntaxUid,
    bytes: writePart10({ ...commonModules(subject), ...dataset }, transferSyntaxUid, pixelVr),
  };
}

function instancesOf({
  uid,
  instance = [],
  numberOfInstances = instance.length,
  modality,
}: Series): Subject['instance'][] {
  const named = instance.map(({ uid: own, sopClass, number, extension = [] }, index) => {
    const description = extension.find(({ url }) => url.endsWith('InstanceDescription'))?.valueString;
    return {
      uid: own,
      sopClassUid: oidOf(sopClass.code),
      number: number ?? index + 1,
      frames: extension.find(({ url }) => url.endsWith('/NumberOfFrames'))?.valueInteger ?? 1,
      ...(description !== undefined && { description }),
    };
  });
  const taken = new Set(named.map(({ uid: own }) => own));
  const sopClassUid = named[0]?.sopClassUid ?? usual[modality.coding?.[0]?.code ?? ''] ?? '';
  const counted = Array.from({ length: numberOfInstances }, (_, index) => index + 1)
    .map((number) => ({ uid: `${uid}.${number}`, sopClassUid, number, frames: 1 }))
    .filter(({ uid: own }) => !taken.has(own))
    .slice(0, numberOfInstances - named.length);
  return [...named, ...counted].sort((one, other) => one.number - other.number);
}
