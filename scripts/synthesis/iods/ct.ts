import type { Iod } from '../dicomObject.ts';
import { drawn } from '../drawn.ts';
import { anatomy, axialPlane, frameOfReference, irradiationEvent, side } from '../modules.ts';

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
  const { series } = subject;
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
    ...axialPlane(subject, '-180', '0.7'),
    KVP: '120',
    RescaleIntercept: '-1024',
    RescaleSlope: '1',
    RescaleType: isLocalizer ? 'US' : 'HU',
    WindowCenter: '40',
    WindowWidth: '400',
  });
};
