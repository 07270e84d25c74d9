import { codeOf } from './code.ts';
import type { Dataset } from './dataset.ts';
import type { Subject } from './dicomObject.ts';
import { decimal, momentOf, personName, short } from './dicomText.ts';
import { type Identifier, oidOf } from './fhir.ts';

/** The system of an identifier, as DICOM says who issued it (PS3.3 section 10.14). */
const issuer = ({ system = '' }: Identifier): Dataset => ({
  UniversalEntityID: system.replace(/^urn:oid:/, ''),
  UniversalEntityIDType: system.startsWith('urn:oid:') ? 'ISO' : 'URI',
});

/** Patient module (PS3.3 section C.7.1.1). */
function patient({ story, study }: Subject): Dataset {
  const person = story.patient(study);
  const [identifier] = person?.identifier ?? [];
  const sexes: Readonly<Record<string, string>> = { female: 'F', male: 'M', other: 'O' };
  return {
    PatientName: personName(person?.name?.[0]),
    PatientID: identifier?.value ?? '',
    ...(identifier && { IssuerOfPatientIDQualifiersSequence: [issuer(identifier)] }),
    PatientBirthDate: momentOf(person?.birthDate).date,
    PatientSex: sexes[person?.gender ?? ''] ?? '',
  };
}

/** General Study module (PS3.3 section C.7.2.1). */
function generalStudy({ story, study, studyUid }: Subject): Dataset {
  const { date, time, zone } = momentOf(study.started);
  const accession = study.basedOn?.find(({ identifier }) => identifier?.value !== undefined)?.identifier;
  const procedures = (study.procedure ?? []).flatMap(({ concept }) => (concept ? [codeOf(concept)] : []));
  return {
    StudyInstanceUID: studyUid,
    StudyDate: date,
    StudyTime: time,
    ...(zone && { TimezoneOffsetFromUTC: zone }),
    ReferringPhysicianName: personName(story.person(study.referrer)?.name?.[0]),
    StudyID: short(studyUid.split('.').slice(-2).join('.'), 16),
    AccessionNumber: accession?.value ?? '',
    ...(accession && { IssuerOfAccessionNumberSequence: [issuer(accession)] }),
    ...(study.description !== undefined && { StudyDescription: short(study.description, 64) }),
    ...(procedures.length > 0 && { ProcedureCodeSequence: procedures }),
  };
}

/** General Series module (PS3.3 section C.7.3.1). */
function generalSeries({ story, study, series }: Subject): Dataset {
  const { date, time } = momentOf(series.started ?? study.started);
  const operators = (series.performer ?? []).flatMap(({ actor }) => {
    const person = actor.reference?.startsWith('Practitioner') ? story.person(actor) : undefined;
    return person ? [personName(person.name?.[0])] : [];
  });
  return {
    Modality: series.modality.coding?.[0]?.code ?? '',
    SeriesInstanceUID: series.uid,
    SeriesNumber: series.number ?? '',
    ...(series.description !== undefined && { SeriesDescription: short(series.description, 64) }),
    SeriesDate: date,
    SeriesTime: time,
    ...(operators.length > 0 && { OperatorsName: operators }),
  };
}

/** General and Enhanced General Equipment modules (PS3.3 sections C.7.5.1, C.7.5.2). */
function equipment({ story, study, series }: Subject): Dataset {
  const performing = (series.performer ?? []).map(({ actor }) => story.device(actor));
  const measuring = story.observationsFrom([study]).map(({ device }) => story.device(device));
  const device = [...performing, ...measuring].find((each) => each !== undefined);
  return {
    Manufacturer: device?.manufacturer ?? 'Example Imaging Systems',
    ManufacturerModelName: device?.modelNumber ?? device?.name?.[0]?.value ?? 'Synthetic',
    DeviceSerialNumber: device?.serialNumber ?? '0',
    SoftwareVersions: device?.version?.[0]?.value ?? '1',
  };
}

/** What every object of the guide has, whatever it is: patient, study, series, equipment, and SOP Common (PS3.3 section C.12.1). */
export function commonModules(subject: Subject): Dataset {
  const { instance, series, study } = subject;
  const { date, time } = momentOf(series.started ?? study.started);
  return {
    SpecificCharacterSet: 'ISO_IR 192',
    SOPClassUID: instance.sopClassUid,
    SOPInstanceUID: instance.uid,
    ContentDate: date,
    ContentTime: time,
    InstanceNumber: instance.number,
    ...patient(subject),
    ...generalStudy(subject),
    ...generalSeries(subject),
    ...equipment(subject),
  };
}

/** Frame of Reference module (PS3.3 section C.7.4.1); its UID is that of the selections, where they have one. */
export function frameOfReference({ selections, series, studyUid }: Subject): Dataset {
  const own = selections.find(
    (each) => each.seriesUid === series.uid && each.frameOfReferenceUid !== undefined,
  );
  const found = own ?? selections.find((each) => each.frameOfReferenceUid !== undefined);
  return {
    FrameOfReferenceUID: found?.frameOfReferenceUid ?? `${studyUid}.8`,
    PositionReferenceIndicator: '',
  };
}

/** The anatomic region, where the series says one (PS3.3 section C.7.6.1.1.6 and 10.5), and the laterality. */
export function anatomy({ series }: Subject): {
  readonly region: Dataset | undefined;
  readonly laterality: 'L' | 'R' | '';
} {
  const sides: Readonly<Record<string, 'L' | 'R'>> = {
    '7771000': 'L',
    '24028007': 'R',
    '80248007': 'L',
    '73056007': 'R',
  };
  const site = series.bodySite?.concept;
  const side = series.laterality?.coding?.[0]?.code ?? site?.coding?.[0]?.code ?? '';
  return { region: site && codeOf(site), laterality: sides[side] ?? '' };
}

/** SNOMED CT codes of body sites that are there once: a laterality would be wrong. */
const unpaired = new Set(['51185008', '80891009', '69536005', '818983003']);

/** Laterality (0020,0060), empty where it is not known (PS3.3 section C.7.3.1). */
export function side(subject: Subject): Dataset {
  const site = subject.series.bodySite?.concept?.coding?.[0]?.code ?? '';
  return unpaired.has(site) ? {} : { Laterality: anatomy(subject).laterality };
}

/** Tag of Frame Time, as a value of Frame Increment Pointer. */
export const frameTime = 0x00181063;

/** The irradiation event that the guide's dose of the study names, or one made up. */
export function irradiationEvent({ story, study, studyUid }: Subject): string {
  const named = story
    .observationsFrom([study])
    .flatMap(({ identifier = [] }) => identifier)
    .find(({ type }) => type?.coding?.some(({ code }) => code === '113769'));
  return named ? oidOf(named.value) : `${studyUid}.9.20`;
}

/** Distance of slices in mm, from a description such as "Axial 1.0 mm". */
export const sliceSpacing = (description: string | undefined): number =>
  Number(/([\d.]+) mm/.exec(description ?? '')?.[1] ?? 1);

/** Height of the first slice in mm such that the regions in space of the guide lie in the slices that they name. */
export function firstSlice({ selections, series, siblings }: Subject): number {
  const spacing = sliceSpacing(series.description);
  for (const { seriesUid, instance = [] } of selections)
    for (const { uid, imageRegion3D = [] } of instance) {
      const z = imageRegion3D[0]?.coordinate[2];
      if (seriesUid !== series.uid || z === undefined) continue;
      const inSeries = siblings.filter((each) => each.seriesUid === series.uid);
      const index =
        inSeries.length > 1 ? Number(uid.split('.').at(-1)) - 1 : Math.floor((inSeries[0]?.frames ?? 1) / 2);
      return z + index * spacing;
    }
  return 0;
}

/** Image Plane module (PS3.3 section C.7.6.2) of an axial slice, `instance.number` slices down. @param corner x and y of the first pixel, in mm */
export function axialPlane(subject: Subject, corner: string, pixel: string): Dataset {
  const spacing = sliceSpacing(subject.series.description);
  const z = firstSlice(subject) - (subject.instance.number - 1) * spacing;
  return {
    ImagePositionPatient: [corner, corner, decimal(z)],
    ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'],
    PixelSpacing: [pixel, pixel],
    SliceThickness: decimal(spacing),
  };
}
