Instance: single-adverse-event
InstanceOf: AdverseEventEuImaging
Usage: #example
Title: "Single example: reaction to contrast medium"
Description: "A rash after the contrast medium, in a patient known to react to it."
* language = #en
* insert Narrative([[<p>Rash of both arms ten minutes after the contrast medium, gone within an hour. Not serious.</p>]])
* status = #completed
* actuality = #actual
* code = $sct#271807003
  * text = "Rash of both arms"
* subject = Reference(single-patient)
* occurrenceDateTime = "2026-04-09T08:25:00+02:00"
* recorder = Reference(chest-ct-radiographer-role)
* suspectEntity.instanceReference = Reference(single-contrast)
* contributingFactor.itemReference = Reference(single-allergy)
