Instance: single-pregnancy-status
InstanceOf: ObservationPregnancyStatusEuImaging
Usage: #example
Title: "Single example: pregnancy status"
Description: "The answer to the question before the CT."
* language = #en
* insert Narrative([[<p>Not pregnant, by test on 9 April 2026.</p>]])
* status = #final
* code = $loinc#82810-3 "Pregnancy status"
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-09T07:50:00+02:00"
* performer = Reference(chest-ct-radiographer-role)
* valueCodeableConcept = $loinc#LA26683-5 "Not pregnant"
* method.text = "Urine test"
