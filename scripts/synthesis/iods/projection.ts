import { code } from '../code.ts';
import type { Dataset } from '../dataset.ts';
import type { Iod, Subject } from '../dicomObject.ts';
import { drawn } from '../drawn.ts';
import { anatomy } from '../modules.ts';

const dxLook = {
  bits: 16,
  stored: 12,
  background: 100,
  body: 1800,
  marked: 3200,
  full: [2048, 2048],
} as const;
const mgLook = {
  bits: 16,
  stored: 12,
  background: 20,
  body: 1500,
  marked: 3200,
  full: [2048, 1664],
} as const;

/** What digital X-ray images have in common (PS3.3 sections C.8.11.1 to C.8.11.3). */
const digital = (subject: Subject, region: Dataset): Dataset => ({
  PresentationIntentType: 'FOR PRESENTATION',
  ImageType: ['ORIGINAL', 'PRIMARY', ''],
  ImageLaterality: anatomy(subject).laterality || 'U',
  AnatomicRegionSequence: [region],
  PixelIntensityRelationship: 'LOG',
  PixelIntensityRelationshipSign: -1,
  RescaleIntercept: '0',
  RescaleSlope: '1',
  RescaleType: 'US',
  PresentationLUTShape: 'IDENTITY',
  LossyImageCompression: '00',
  BurnedInAnnotation: 'NO',
  WindowCenter: '1900',
  WindowWidth: '3800',
  DetectorType: 'DIRECT',
  ImagerPixelSpacing: ['0.1', '0.1'],
  AcquisitionContextSequence: [],
});

/** Digital X-Ray Image, for presentation (PS3.3 section A.26). */
export const radiograph: Iod = (subject) => {
  const { region = code('51185008', 'SCT', 'Chest') } = anatomy(subject);
  return drawn(subject, dxLook, { ...digital(subject, region), PatientOrientation: ['L', 'F'] });
};

/** Digital Mammography X-Ray Image, for presentation (PS3.3 section A.27): the first view of a breast is craniocaudal, the second oblique. */
export const mammogram: Iod = (subject) => {
  const isOblique = subject.instance.number % 2 === 0;
  const { laterality } = anatomy(subject);
  return drawn(subject, mgLook, {
    ...digital(subject, code('76752008', 'SCT', 'Breast')),
    ImageLaterality: laterality || 'B',
    PatientOrientation: laterality === 'R' ? ['P', 'L'] : ['A', 'R'],
    PositionerType: 'MAMMOGRAPHIC',
    OrganExposed: 'BREAST',
    BreastImplantPresent: 'NO',
    ViewCodeSequence: [
      {
        ...(isOblique
          ? code('399368009', 'SCT', 'medio-lateral oblique')
          : code('399162004', 'SCT', 'cranio-caudal')),
        ViewModifierCodeSequence: [],
      },
    ],
  });
};
