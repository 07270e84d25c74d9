import type { Iod } from '../dicomObject.ts';
import { decimal } from '../dicomText.ts';
import { drawn } from '../drawn.ts';
import { anatomy, frameOfReference, side, sliceSpacing } from '../modules.ts';

const look = { bits: 16, stored: 12, background: 0, body: 400, marked: 900, full: [512, 512] } as const;

/** MR Image (PS3.3 section A.4). */
export const mr: Iod = (subject) => {
  const { series, instance } = subject;
  const spacing = sliceSpacing(series.description);
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
    ImagePositionPatient: ['-80', '-80', decimal((instance.number - 1) * -spacing)],
    ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'],
    PixelSpacing: ['0.3125', '0.3125'],
    SliceThickness: decimal(spacing),
    WindowCenter: '450',
    WindowWidth: '900',
  });
};
