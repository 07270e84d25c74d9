import type { Iod } from '../dicomObject.ts';
import { drawn } from '../drawn.ts';
import { side } from '../modules.ts';

const look = { bits: 8, stored: 8, background: 230, body: 170, marked: 60, full: [768, 1024] } as const;

/** VL Photographic Image (PS3.3 section A.32.4). */
export const photograph: Iod = (subject) =>
  drawn(subject, look, {
    ImageType: ['ORIGINAL', 'PRIMARY'],
    PatientOrientation: '',
    ...side(subject),
    LossyImageCompression: '00',
    BurnedInAnnotation: 'NO',
    AcquisitionContextSequence: [],
  });
