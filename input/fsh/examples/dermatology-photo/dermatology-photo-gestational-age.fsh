Instance: dermatology-photo-gestational-age
InstanceOf: ObservationGestationalAgeEuImaging
Usage: #example
Title: "Dermatology photograph: gestational age"
Description: "How far the pregnancy had progressed."
* language = #en
* insert Narrative([[<p>22 weeks on 3 June 2026.</p>]])
* status = #final
* code = $loinc#18185-9
* subject = Reference(dermatology-photo-patient)
* effectiveDateTime = "2026-06-03"
* performer = Reference(dermatology-photo-dermatologist-role)
* valueQuantity = 22 'wk' "weeks"
