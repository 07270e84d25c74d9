import type { Iod } from '../dicomObject.ts';
import { drawn } from '../drawn.ts';
import { anatomy, axialPlane, frameOfReference, side } from '../modules.ts';

const look = { bits: 16, stored: 12, background: 0, body: 400, marked: 900, full: [512, 512] } as const;

/** MR Image (PS3.3 section A.4). */
export const mr: Iod = (subject) => {
  const { region } = anatomy(subject);
  return drawn(subject, look, {
    ...frameOfReference(subject),
    ImageType: ['ORIGINAL', 'PRIMARY', 'OTHER'],
    PatientPosition: 'FFS',
    ...(region && { AnatomicRegionSequence: [region] }),
    ...side(subject),
    ScanningSequence: 'SE',
    SequenceVariant: 'SK',
    ScanOptions: 'FS',
    MRAcquisitionType: '2D',
    RepetitionTime: '2800',
    EchoTime: '30',
    EchoTrainLength: 8,
    ...axialPlane(subject, '-80', '0.3125'),
    WindowCenter: '450',
    WindowWidth: '900',
  });
};
