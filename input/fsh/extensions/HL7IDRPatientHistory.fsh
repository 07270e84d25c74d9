Extension: HL7IDRPatientHistoryExt
Id: HL7IDRPatientHistory
Title: "DiagnosticReport extension: patient history"
Description: "Something known about the patient before the examination that bears on reading the images."
Context: DiagnosticReport
* insert Maturity(1)
* . ^short = "What was known before"
* value[x] 1..
* value[x] only Reference(Resource)
