import type { Iod } from '../dicomObject.ts';
import { decimal } from '../dicomText.ts';
import { drawn } from '../drawn.ts';
import { anatomy, firstSlice, frameOfReference, irradiationEvent, side, sliceSpacing } from '../modules.ts';

/** Air, soft tissue and bone, for a rescale intercept of -1024. */
export const ctLook = {
  bits: 16,
  stored: 12,
  background: 24,
  body: 1064,
  marked: 1324,
  full: [512, 512],
} as const;

/** CT Image (PS3.3 section A.3). */
export const ct: Iod = (subject) => {
  const { series, instance } = subject;
  const spacing = sliceSpacing(series.description);
  const { region } = anatomy(subject);
  const isLocalizer = /locali[sz]er/i.test(series.description ?? '');
  return drawn(subject, ctLook, {
    ...frameOfReference(subject),
    ImageType: ['ORIGINAL', 'PRIMARY', isLocalizer ? 'LOCALIZER' : 'AXIAL'],
    AcquisitionNumber: 1,
    PatientPosition: 'HFS',
    ...side(subject),
    IrradiationEventUID: irradiationEvent(subject),
    ...(region && { AnatomicRegionSequence: [region] }),
    ImagePositionPatient: ['-180', '-180', decimal(firstSlice(subject) - (instance.number - 1) * spacing)],
    ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'],
    PixelSpacing: ['0.7', '0.7'],
    SliceThickness: decimal(spacing),
    KVP: '120',
    RescaleIntercept: '-1024',
    RescaleSlope: '1',
    RescaleType: isLocalizer ? 'US' : 'HU',
    WindowCenter: '40',
    WindowWidth: '400',
  });
};
