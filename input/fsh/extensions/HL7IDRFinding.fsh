Extension: HL7IDRFindingExt
Id: HL7IDRFinding
Title: "DiagnosticReport extension: finding"
Description: "A finding or key image of the report that DiagnosticReport.result cannot hold, such as an image that shows what was found."
Context: DiagnosticReport
* insert Maturity(1)
* . ^short = "Finding or key image"
* value[x] 1..
* value[x] only Reference(ObservationFindingEuImaging or ImagingSelectionKeyImageEuImaging or DocumentReferencePictureEuImaging)
