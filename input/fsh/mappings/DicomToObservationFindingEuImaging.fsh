Mapping: DicomToObservationFindingEuImaging
Source: ObservationFindingEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* identifier[observationUid] -> "ObservationUID (0040,A171)"
* identifier[trackingUid] -> "TrackingUID (0062,0021); TID 1501 (112040, DCM, \"Tracking Unique Identifier\")"
* code -> "ConceptNameCodeSequence (0040,A043)"
* value[x] -> "ConceptCodeSequence (0040,A168); MeasuredValueSequence (0040,A300); TextValue (0040,A160)"
* derivedFrom -> "ContentSequence (0040,A730)" "The items that the content item is inferred from."
