Extension: HL7IDRComparisonStudiesExt
Id: HL7IDRComparisonStudy
Title: "DiagnosticReport extension: comparison study"
Description: "An earlier study, or the part of one, that the radiologist looked at beside the present images."
Context: DiagnosticReport
* insert Maturity(1)
* . ^short = "What the images were compared with"
* value[x] 1..
* value[x] only Reference(ImagingStudyEuImaging or ImagingSelectionEuImaging)
