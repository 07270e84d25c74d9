// FHIR R5 spells the element occurence with one r.
Profile: MedicationAdministrationEuImaging
Parent: MedicationAdministration
Id: MedicationAdministrationEuImaging
Title: "MedicationAdministration: contrast or other medication"
Description: "What the patient was given for the examination: contrast medium, radiopharmaceutical, sedative or another medication, how much and by which route."
* insert Maturity(1)
* obeys im-medication-1
* partOf only Reference(ProcedureEuImaging)
* medication ^short = "What was given, as a code or as a Medication"
* subject only Reference(PatientEuImaging)
