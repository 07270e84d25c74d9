Extension: HL7IDRImpressionExt
Id: HL7IDRImpression
Title: "DiagnosticReport extension: impression"
Description: "What the radiologist concludes, as a finding or condition, or the key image that carries the conclusion."
Context: DiagnosticReport
* insert Maturity(1)
* . ^short = "Conclusion in coded form"
* value[x] 1..
* value[x] only Reference(ObservationFindingEuImaging or Condition or DocumentReferencePictureEuImaging or ImagingSelectionKeyImageEuImaging)
