Instance: dermatology-photo-pregnancy-status
InstanceOf: ObservationPregnancyStatusEuImaging
Usage: #example
Title: "Dermatology photograph: pregnancy status"
Description: "What the patient said before the examination."
* language = #en
* insert Narrative([[<p>Pregnant.</p>]])
* status = #final
* code = $loinc#82810-3
* subject = Reference(dermatology-photo-patient)
* effectiveDateTime = "2026-05-28T15:55:00+01:00"
* performer = Reference(dermatology-photo-referrer)
* valueCodeableConcept = $loinc#LA15173-0 "Pregnant"
