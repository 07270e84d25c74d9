Instance: angiography-reaction
InstanceOf: AdverseEventEuImaging
Usage: #example
Title: "Angiography: reaction to contrast medium"
Description: "Urticaria after the contrast medium."
* language = #en
* insert Narrative([[<p>Urticaria of the trunk fifteen minutes after the last contrast medium on 17 February 2026, treated with an antihistamine by vein, receding ten minutes later. Breathing and circulation normal. Not serious.</p>]])
* status = #completed
* actuality = #actual
* code = $sct#126485001
  * text = "Urticaria of the trunk"
* subject = Reference(angiography-patient)
* occurrenceDateTime = "2026-02-17T10:11:00+01:00"
* seriousness = http://terminology.hl7.org/CodeSystem/adverse-event-seriousness#non-serious "Non-serious"
* outcome.text = "Receding after ten minutes"
* recorder = Reference(angiography-radiologist-role)
* suspectEntity.instanceReference = Reference(angiography-contrast)
* mitigatingAction.itemCodeableConcept.text = "Antihistamine by vein"
