Extension: HL7IDRRecommendationExt
Id: HL7IDRRecommendation
Title: "DiagnosticReport extension: recommendation"
Description: "What the radiologist advises to do next, as a plan or as a proposed order."
Context: DiagnosticReport
* insert Maturity(1)
* . ^short = "What to do next"
* value[x] 1..
* value[x] only Reference(CarePlanEuImaging or ServiceRequestRecommendationEuImaging)
