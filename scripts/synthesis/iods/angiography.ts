import type { Iod } from '../dicomObject.ts';
import { drawn } from '../drawn.ts';
import { anatomy, frameTime, side } from '../modules.ts';

const look = { bits: 8, stored: 8, background: 210, body: 150, marked: 30, full: [1024, 1024] } as const;

/** X-Ray Angiographic Image (PS3.3 section A.14). */
export const angiography: Iod = (subject) => {
  const { region } = anatomy(subject);
  return drawn(subject, look, {
    ImageType: ['ORIGINAL', 'PRIMARY', 'SINGLE PLANE'],
    PatientOrientation: '',
    ...side(subject),
    ...(region && { AnatomicRegionSequence: [region] }),
    PixelIntensityRelationship: 'LIN',
    KVP: '75',
    RadiationSetting: 'GR',
    XRayTubeCurrent: 400,
    ExposureTime: 80,
    ImagerPixelSpacing: ['0.2', '0.2'],
    PositionerMotion: 'STATIC',
    PositionerPrimaryAngle: '0',
    PositionerSecondaryAngle: '0',
    NumberOfFrames: subject.instance.frames,
    FrameTime: '500',
    FrameIncrementPointer: frameTime,
  });
};
