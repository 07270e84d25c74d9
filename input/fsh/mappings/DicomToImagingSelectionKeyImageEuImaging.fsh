Mapping: DicomToImagingSelectionKeyImageEuImaging
Source: ImagingSelectionKeyImageEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* extension[description] -> "(113012, DCM, \"Key Object Description\")"
