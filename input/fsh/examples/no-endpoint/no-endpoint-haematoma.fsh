Instance: no-endpoint-haematoma
InstanceOf: AdverseEventEuImaging
Usage: #example
Title: "No endpoint: haematoma"
Description: "What went wrong a little, and what may have contributed."
* language = #en
* insert Narrative([[<p>Small haematoma after the third core, compressed for ten minutes. Not serious.</p>]])
* status = #completed
* actuality = #actual
* code.text = "Haematoma of the left breast"
* subject = Reference(no-endpoint-patient)
* occurrenceDateTime = "2026-07-08T14:30:00+02:00"
* recorder = Reference(no-endpoint-radiologist-role)
* suspectEntity.instanceReference = Reference(no-endpoint-procedure)
* contributingFactor.itemReference = Reference(no-endpoint-enoxaparin)
