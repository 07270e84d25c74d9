Profile: ObservationPregnancyStatusEuImaging
Parent: Observation
Id: ObservationPregnancyStatusEuImaging
Title: "Observation: pregnancy status"
Description: "Whether the patient was pregnant when the examination was ordered or made, as asked or tested."
* insert Maturity(1)
* obeys im-history-1
* code = $loinc#82810-3
* subject 1..
* subject only Reference(PatientEuImaging)
* effective[x] 1..
* value[x] only CodeableConcept
* value[x] from PregnancyStatusEuImaging (required)
