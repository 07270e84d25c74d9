Instance: stress-echo-chest-pain
InstanceOf: Condition
Usage: #example
Title: "Stress echo: chest pain"
Description: "The reason for the test."
* language = #en
* insert Narrative([[<p>Chest pain on effort for two months.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code = $sct#29857009
  * text = "Chest pain on effort"
* subject = Reference(stress-echo-patient)
* onsetDateTime = "2026-04"
