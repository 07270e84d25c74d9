Profile: ObservationPregnancyStatusEuImaging
Parent: Observation
Id: ObservationPregnancyStatusEuImaging
Title: "Observation: pregnancy status"
Description: "Whether the patient was pregnant when the examination was ordered or made, as asked or tested."
* insert Maturity(1)
* obeys im-history-1
* . insert InReports
* insert StatusOf(Sent)
* code = $loinc#82810-3
  * insert Duties(Sent, Shown)
* subject 1..
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
* effective[x] 1..
  * insert Duties(Sent, Shown)
* value[x] only CodeableConcept
* value[x] from PregnancyStatusEuImaging (required)
  * insert Duties(SentIfKnown, Shown)
