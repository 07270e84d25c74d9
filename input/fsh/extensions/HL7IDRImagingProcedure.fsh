Extension: HL7IDRImagingProcedureExt
Id: HL7IDRImagingProcedure
Title: "DiagnosticReport extension: imaging procedure"
Description: "How the images were made: the procedure, what was given for it, the dose it took, or the harm that came with it."
Context: DiagnosticReport
* insert Maturity(1)
* . ^short = "Procedure, medication, dose or adverse event"
* value[x] 1..
* value[x] only Reference(ProcedureEuImaging or MedicationAdministrationEuImaging or ObservationRadiationDoseEuImaging or AdverseEventEuImaging)
