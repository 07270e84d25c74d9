import type { Iod } from '../dicomObject.ts';
import { drawn } from '../drawn.ts';
import { anatomy, frameTime, side } from '../modules.ts';

const look = { bits: 8, stored: 8, background: 0, body: 90, marked: 220, full: [768, 1024] } as const;

/** Ultrasound Image, and Ultrasound Multi-frame Image (PS3.3 sections A.6, A.7). */
export const ultrasound: Iod = (subject) => {
  const { instance } = subject;
  const { region } = anatomy(subject);
  return drawn(subject, look, {
    ImageType: ['ORIGINAL', 'PRIMARY'],
    PatientOrientation: '',
    ...side(subject),
    ...(region && { AnatomicRegionSequence: [region] }),
    ...(instance.sopClassUid === ultrasoundMultiframe && {
      NumberOfFrames: instance.frames,
      FrameTime: '33.3',
      FrameIncrementPointer: frameTime,
    }),
  });
};

const ultrasoundMultiframe = '1.2.840.10008.5.1.4.1.1.3.1';
