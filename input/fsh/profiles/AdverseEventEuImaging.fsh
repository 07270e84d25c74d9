Profile: AdverseEventEuImaging
Parent: AdverseEvent
Id: AdverseEventEuImaging
Title: "AdverseEvent: harm in an examination"
Description: "Harm that came with the examination, such as a reaction to contrast medium, with what is suspected of it and any allergy that contributed."
* insert Maturity(1)
* obeys im-adverse-1 and im-adverse-2
* . insert InReports
* insert StatusOf(Sent)
* code insert Duties(SentIfKnown, Shown)
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
* suspectEntity.instance[x] only CodeableConcept or Reference(ProcedureEuImaging or MedicationAdministrationEuImaging or Medication or Substance or Device)
  * insert Duties(Sent, Shown)
* contributingFactor.item[x] only CodeableConcept or Reference(AllergyIntolerance or Condition or Observation or MedicationAdministration or MedicationStatement)
  * insert Duties(Sent, PreferablyShown)
