import { code } from '../code.ts';
import type { Iod } from '../dicomObject.ts';
import { momentOf } from '../dicomText.ts';
import { drawn } from '../drawn.ts';
import { axialPlane, frameOfReference, side } from '../modules.ts';

const look = { bits: 16, stored: 16, background: 0, body: 800, marked: 6000, full: [200, 200] } as const;

/** Positron Emission Tomography Image (PS3.3 section A.21). */
export const pet: Iod = (subject) => {
  const { series, study, instance } = subject;
  const { date, time } = momentOf(series.started ?? study.started);
  return drawn(subject, look, {
    ...frameOfReference(subject),
    SeriesType: ['WHOLE BODY', 'IMAGE'],
    Units: 'BQML',
    CountsSource: 'EMISSION',
    NumberOfSlices: series.numberOfInstances ?? 1,
    CorrectedImage: ['DECY', 'ATTN', 'SCAT', 'DTIM', 'RAN', 'NORM'],
    DecayCorrection: 'START',
    RandomsCorrectionMethod: 'DLYD',
    AttenuationCorrectionMethod: 'CT',
    ScatterCorrectionMethod: 'Model-based',
    CollimatorType: 'NONE',
    ImageType: ['ORIGINAL', 'PRIMARY'],
    AcquisitionDate: date,
    AcquisitionTime: time,
    ActualFrameDuration: 120000,
    FrameReferenceTime: '60000',
    ...side(subject),
    PatientOrientationCodeSequence: [
      {
        ...code('102538003', 'SCT', 'recumbent'),
        PatientOrientationModifierCodeSequence: [code('40199007', 'SCT', 'supine')],
      },
    ],
    PatientGantryRelationshipCodeSequence: [code('102540001', 'SCT', 'headfirst')],
    RadiopharmaceuticalInformationSequence: [
      {
        RadionuclideCodeSequence: [code('77004003', 'SCT', '^18^Fluorine')],
        RadiopharmaceuticalCodeSequence: [code('35321007', 'SCT', 'Fluorodeoxyglucose F^18^')],
        RadiopharmaceuticalStartTime: time,
        RadionuclideHalfLife: '6588',
      },
    ],
    ImageIndex: instance.number,
    ...axialPlane(subject, '-400', '4'),
    DecayFactor: '1',
    RescaleIntercept: '0',
    RescaleSlope: '1',
    WindowCenter: '3000',
    WindowWidth: '6000',
  });
};
