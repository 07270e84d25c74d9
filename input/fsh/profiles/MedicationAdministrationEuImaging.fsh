// FHIR R5 spells the element occurence with one r.
Profile: MedicationAdministrationEuImaging
Parent: MedicationAdministration
Id: MedicationAdministrationEuImaging
Title: "MedicationAdministration: contrast or other medication"
Description: "What the patient was given for the examination: contrast medium, radiopharmaceutical, sedative or another medication, how much and by which route."
* insert Maturity(1)
* obeys im-medication-1
* . insert InReports
* partOf only Reference(ProcedureEuImaging)
  * insert Duties(SentIfKnown, Ignorable)
* insert StatusOf(Sent)
* medication ^short = "What was given, as a code or as a Medication"
  * insert Duties(Sent, Shown)
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
* occurence[x] insert Duties(Sent, PreferablyShown)
* dosage insert Duties(SentIfKnown, PreferablyShown)
