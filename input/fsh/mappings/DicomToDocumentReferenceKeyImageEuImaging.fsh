Mapping: DicomToDocumentReferenceKeyImageEuImaging
Source: DocumentReferenceKeyImageEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* identifier[seriesInstanceUid] -> "SeriesInstanceUID (0020,000E)"
* identifier[sopInstanceUid] -> "SOPInstanceUID (0008,0018)"
* modality -> "Modality (0008,0060)"
