Mapping: DicomToSpecimenEuImaging
Source: SpecimenEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* identifier -> "SpecimenDescriptionSequence (0040,0560) > SpecimenIdentifier (0040,0551)"
* identifier[specimenUid] -> "SpecimenDescriptionSequence (0040,0560) > SpecimenUID (0040,0554)"
* type -> "SpecimenDescriptionSequence (0040,0560) > SpecimenTypeCodeSequence (0040,059A)"
