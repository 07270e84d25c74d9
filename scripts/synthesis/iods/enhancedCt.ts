import { code } from '../code.ts';
import type { Iod } from '../dicomObject.ts';
import { momentOf } from '../dicomText.ts';
import { drawn } from '../drawn.ts';
import { anatomy, firstSlice, frameOfReference, irradiationEvent, sliceSpacing } from '../modules.ts';
import { ctLook } from './ct.ts';

/** A derived volume: what a scanner alone can say (tube, exposure, table) is asked of originals only. */
const frameType = ['DERIVED', 'PRIMARY', 'VOLUME', 'NONE'];

const volume = {
  PixelPresentation: 'MONOCHROME',
  VolumetricProperties: 'VOLUME',
  VolumeBasedCalculationTechnique: 'NONE',
};

/** Enhanced CT Image (PS3.3 section A.38): one instance, a frame a slice. */
export const enhancedCt: Iod = (subject) => {
  const { series, study, instance } = subject;
  const spacing = sliceSpacing(series.description);
  const { region } = anatomy(subject);
  const { date, time } = momentOf(series.started ?? study.started);
  const top = firstSlice(subject);
  const dimension = `${instance.uid}.1`;
  return drawn(subject, ctLook, {
    ...frameOfReference(subject),
    ImageType: frameType,
    ...volume,
    AcquisitionDateTime: `${date}${time}`,
    AcquisitionDuration: 1,
    ContentQualification: 'RESEARCH',
    LossyImageCompression: '00',
    BurnedInAnnotation: 'NO',
    PresentationLUTShape: 'IDENTITY',
    AcquisitionContextSequence: [],
    PatientPosition: 'HFS',
    NumberOfFrames: instance.frames,
    DimensionOrganizationSequence: [{ DimensionOrganizationUID: dimension }],
    DimensionIndexSequence: [
      {
        DimensionOrganizationUID: dimension,
        DimensionIndexPointer: 0x00209056,
        FunctionalGroupPointer: 0x00209111,
      },
      {
        DimensionOrganizationUID: dimension,
        DimensionIndexPointer: 0x00209057,
        FunctionalGroupPointer: 0x00209111,
      },
    ],
    SharedFunctionalGroupsSequence: [
      {
        PixelMeasuresSequence: [{ PixelSpacing: ['0.7', '0.7'], SliceThickness: String(spacing) }],
        PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'] }],
        CTImageFrameTypeSequence: [{ FrameType: frameType, ...volume }],
        FrameAnatomySequence: [
          { FrameLaterality: 'U', AnatomicRegionSequence: [region ?? code('818983003', 'SCT', 'Abdomen')] },
        ],
        PixelValueTransformationSequence: [
          { RescaleIntercept: '-1024', RescaleSlope: '1', RescaleType: 'HU' },
        ],
        FrameVOILUTSequence: [{ WindowCenter: '40', WindowWidth: '400' }],
        DerivationImageSequence: [],
        IrradiationEventIdentificationSequence: [{ IrradiationEventUID: irradiationEvent(subject) }],
      },
    ],
    PerFrameFunctionalGroupsSequence: Array.from({ length: instance.frames }, (_, index) => ({
      FrameContentSequence: [
        {
          FrameAcquisitionNumber: 1,
          StackID: '1',
          InStackPositionNumber: index + 1,
          DimensionIndexValues: [1, index + 1],
        },
      ],
      PlanePositionSequence: [{ ImagePositionPatient: ['-180', '-180', String(top - index * spacing)] }],
    })),
  });
};
