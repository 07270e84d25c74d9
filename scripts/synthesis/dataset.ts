import dcmjs from 'dcmjs';

/** Attributes by DICOM keyword; sequences are lists of datasets, bytes are ArrayBuffers. */
export interface Dataset {
  readonly [keyword: string]: Value | readonly Value[] | undefined;
}

export type Value = string | number | Dataset | ArrayBuffer;

export const explicitLittleEndian = '1.2.840.10008.1.2.1';
export const runLengthLossless = '1.2.840.10008.1.2.5';

/**
 * A DICOM file (PS3.10 section 7) of a dataset that has SOPClassUID and SOPInstanceUID. The same dataset gives the same bytes.
 * @param pixelVr VR of Pixel Data: OB where it is encapsulated or of eight bits
 */
export function writePart10(
  dataset: Dataset,
  transferSyntaxUid: string,
  pixelVr: 'OB' | 'OW' = 'OW',
): Buffer {
  const { DicomMetaDictionary, DicomDict } = dcmjs.data;
  const meta = {
    FileMetaInformationVersion: new Uint8Array([0, 1]).buffer,
    MediaStorageSOPClassUID: dataset.SOPClassUID,
    MediaStorageSOPInstanceUID: dataset.SOPInstanceUID,
    TransferSyntaxUID: transferSyntaxUid,
    ImplementationClassUID: '2.25.240132105380051627550903599388519795292.0.99',
    ImplementationVersionName: 'EU_IMAGING',
  };
  const file = new DicomDict(DicomMetaDictionary.denaturalizeDataset(meta));
  file.dict = DicomMetaDictionary.denaturalizeDataset({
    ...dataset,
    _vrMap: { PixelData: pixelVr },
  });
  return Buffer.from(file.write({ fragmentMultiframe: false }));
}
