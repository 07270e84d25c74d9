Extension: AnatomicalRegionExtension
Id: AnatomicalRegionExtension
Title: "Extension: anatomical region"
Description: "The large region of the body that a study or its report is about, from a list short enough to search and filter by. It does not replace the exact body site."
Context: DiagnosticReport, ImagingStudy
* insert Maturity(1)
* . ^short = "Large body region"
* value[x] 1..
* value[x] only CodeableConcept
* valueCodeableConcept from ValueSetAnatomicalRegion (required)
* valueCodeableConcept.coding 1..
