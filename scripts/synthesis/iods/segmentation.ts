import { code } from '../code.ts';
import type { Dataset } from '../dataset.ts';
import { explicitLittleEndian } from '../dataset.ts';
import type { Iod, Sibling, Subject } from '../dicomObject.ts';
import { momentOf } from '../dicomText.ts';
import { firstSlice, frameOfReference, sliceSpacing } from '../modules.ts';

const [rows, columns] = [64, 64];

/** Segmentation (PS3.3 section A.51), binary: one frame a segment, a square of eight pixels, a segment for each that the guide names and at least one. */
export const segmentation: Iod = (subject) => {
  const { instance, study, siblings, series } = subject;
  const numbers = segmentsOf(subject);
  const source = siblings.find((each) => each.modality === 'CT' || each.modality === 'PT');
  const { dateTime } = momentOf(series.started ?? study.started);
  const dimension = `${instance.uid}.1`;
  const spacing = sliceSpacing(series.description);
  const top = firstSlice(subject);
  const dataset: Dataset = {
    ...frameOfReference(subject),
    ImageType: ['DERIVED', 'PRIMARY'],
    ContentLabel: 'SEGMENTS',
    ContentDescription: instance.description?.slice(0, 64) ?? '',
    ContentCreatorName: '',
    SegmentationType: 'BINARY',
    LossyImageCompression: '00',
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    Rows: rows,
    Columns: columns,
    BitsAllocated: 1,
    BitsStored: 1,
    HighBit: 0,
    PixelRepresentation: 0,
    NumberOfFrames: numbers.length,
    SegmentSequence: numbers.map((number) => ({
      SegmentNumber: number,
      SegmentLabel: `Segment ${number}`,
      SegmentAlgorithmType: 'AUTOMATIC',
      SegmentAlgorithmName: 'Synthetic',
      SegmentedPropertyCategoryCodeSequence: [code('49755003', 'SCT', 'Morphologically Abnormal Structure')],
      SegmentedPropertyTypeCodeSequence: [code('52988006', 'SCT', 'Lesion')],
    })),
    DimensionOrganizationSequence: [{ DimensionOrganizationUID: dimension }],
    DimensionIndexSequence: [
      {
        DimensionOrganizationUID: dimension,
        DimensionIndexPointer: 0x0062000b,
        FunctionalGroupPointer: 0x0062000a,
      },
      {
        DimensionOrganizationUID: dimension,
        DimensionIndexPointer: 0x00200032,
        FunctionalGroupPointer: 0x00209113,
      },
    ],
    ...(source && { ReferencedSeriesSequence: [referencedSeries(source)] }),
    SharedFunctionalGroupsSequence: [
      {
        PixelMeasuresSequence: [{ PixelSpacing: ['0.7', '0.7'], SliceThickness: String(spacing) }],
        PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'] }],
        ...(source && { DerivationImageSequence: [derivation(source)] }),
      },
    ],
    PerFrameFunctionalGroupsSequence: numbers.map((number, index) => ({
      FrameContentSequence: [
        {
          DimensionIndexValues: [number, index + 1],
          FrameAcquisitionDateTime: dateTime.slice(0, 14),
          FrameReferenceDateTime: dateTime.slice(0, 14),
          FrameAcquisitionDuration: 1,
        },
      ],
      PlanePositionSequence: [{ ImagePositionPatient: ['-180', '-180', String(top - index * spacing)] }],
      SegmentIdentificationSequence: [{ ReferencedSegmentNumber: number }],
    })),
    PixelData: [square(numbers.length)],
  };
  return { dataset, transferSyntaxUid: explicitLittleEndian, pixelVr: 'OB' };
};

/** 1 to the highest segment that a selection names, or that the description tells of. */
function segmentsOf({ selections, instance }: Subject): number[] {
  const named = selections
    .flatMap((each) => each.instance ?? [])
    .filter(({ uid }) => uid === instance.uid)
    .flatMap(({ subset = [] }) => subset.map(Number));
  const told = [...(instance.description ?? '').matchAll(/segment (\d+)/gi)].map(([, number]) =>
    Number(number),
  );
  return Array.from({ length: Math.max(1, ...named, ...told) }, (_, index) => index + 1);
}

const referencedSeries = ({ seriesUid, sopClassUid, sopInstanceUid }: Sibling): Dataset => ({
  SeriesInstanceUID: seriesUid,
  ReferencedInstanceSequence: [
    { ReferencedSOPClassUID: sopClassUid, ReferencedSOPInstanceUID: sopInstanceUid },
  ],
});

const derivation = ({ sopClassUid, sopInstanceUid, frames }: Sibling): Dataset => ({
  DerivationCodeSequence: [code('113076', 'DCM', 'Segmentation')],
  SourceImageSequence: [
    {
      ReferencedSOPClassUID: sopClassUid,
      ReferencedSOPInstanceUID: sopInstanceUid,
      ...(frames > 1 && { ReferencedFrameNumber: '1' }),
      PurposeOfReferenceCodeSequence: [code('121322', 'DCM', 'Source image for image processing operation')],
    },
  ],
});

/** Bits, the first pixel in the lowest (PS3.5 section 8.1.1). */
function square(frames: number): ArrayBuffer {
  const bytes = new Uint8Array((rows * columns * frames) / 8);
  for (let frame = 0; frame < frames; frame++)
    for (let row = 24; row < 32; row++) bytes[(frame * rows * columns + row * columns + 24) / 8] = 0xff;
  return bytes.buffer;
}
