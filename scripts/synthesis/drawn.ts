import { type Dataset, explicitLittleEndian, runLengthLossless } from './dataset.ts';
import type { Drawn, Subject } from './dicomObject.ts';
import type { SelectedInstance } from './fhir.ts';
import { exactly, paint, type Rectangle, rectangleOf, runLength, type Tones } from './pixels.ts';

/** How an image of a modality looks. */
export interface Look extends Tones {
  /** Bits that hold a value, not more than `bits`. */
  readonly stored: number;
  /** Rows and columns where the guide has a region in one of the series. */
  readonly full: readonly [rows: number, columns: number];
}

/** Rows and columns where nobody points at anything: the objects are to be small. */
const plain = [64, 64] as const;

/** Attributes of an IOD together with its pixels: run-length coded where they are many. */
export function drawn(subject: Subject, look: Look, attributes: Dataset): Drawn {
  const marks = marksOf(subject);
  const [rows, columns] = marks.isMarked ? look.full : plain;
  const { frames, number } = subject.instance;
  const isCompressed = rows * columns * frames > 64 * 64 * 16;
  const pictures = Array.from({ length: frames }, (_, index) => {
    const mark = frames === 1 ? number : index + 1;
    const picture = paint({ rows, columns, mark, marked: marks.at(index + 1) }, look);
    return isCompressed ? runLength(picture, columns, look.bits) : picture;
  });
  const dataset = {
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    Rows: rows,
    Columns: columns,
    BitsAllocated: look.bits,
    BitsStored: look.stored,
    HighBit: look.stored - 1,
    PixelRepresentation: 0,
    ...attributes,
    PixelData: isCompressed ? pictures.map(exactly) : [exactly(Buffer.concat(pictures))],
  };
  const transferSyntaxUid = isCompressed ? runLengthLossless : explicitLittleEndian;
  return { dataset, transferSyntaxUid, pixelVr: isCompressed || look.bits === 8 ? 'OB' : 'OW' };
}

/** A dataset without pixels. */
export const undrawn = (dataset: Dataset): Drawn => ({
  dataset,
  transferSyntaxUid: explicitLittleEndian,
  pixelVr: 'OW',
});

/** Where selections point at in the instance; the whole series is drawn large if they do in one of its instances. */
function marksOf({ selections, series, instance }: Subject): {
  isMarked: boolean;
  at(frame: number): Rectangle[];
} {
  const pointing = (each: SelectedInstance) => (each.imageRegion2D?.length ?? 0) > 0;
  const inSeries = selections
    .filter(({ seriesUid }) => seriesUid === series.uid)
    .flatMap((each) => each.instance ?? []);
  const here = inSeries.filter((each) => each.uid === instance.uid && pointing(each));
  return {
    isMarked: inSeries.some(pointing),
    at: (frame) =>
      here
        .filter(({ subset }) => subset === undefined || subset.includes(String(frame)))
        .flatMap(({ imageRegion2D = [] }) =>
          imageRegion2D.map(({ regionType, coordinate }) => rectangleOf(regionType, coordinate)),
        ),
  };
}
