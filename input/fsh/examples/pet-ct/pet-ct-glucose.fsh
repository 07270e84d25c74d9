Instance: pet-ct-glucose
InstanceOf: Observation
Usage: #example
Title: "PET-CT: blood glucose"
Description: "What decides whether the uptake can be measured."
* language = #en
* insert Narrative([[<p>Blood glucose before the injection: 5.4 mmol/L.</p>]])
* status = #final
* code = $loinc#15074-8 "Glucose [Moles/volume] in Blood"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T08:50:00+02:00"
* performer = Reference(pet-ct-technologist-role)
* valueQuantity = 5.4 'mmol/L' "mmol/L"
