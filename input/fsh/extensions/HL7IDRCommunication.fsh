Extension: HL7IDRCommunicationExt
Id: HL7IDRCommunication
Title: "DiagnosticReport extension: communication"
Description: "A conversation about the result that took place before or beside the report: who told whom, when, and whether it was understood."
Context: DiagnosticReport
* insert Maturity(1)
* . ^short = "What was said to whom about the result"
* value[x] 1..
* value[x] only Reference(Resource)
