Mapping: DicomToObservationMeasurementEuImaging
Source: ObservationMeasurementEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* value[x] -> "MeasuredValueSequence (0040,A300) > NumericValue (0040,A30A); MeasuredValueSequence (0040,A300) > MeasurementUnitsCodeSequence (0040,08EA)"
* component[trackingIdentifier] -> "TID 1501 (112039, DCM, \"Tracking Identifier\")"
