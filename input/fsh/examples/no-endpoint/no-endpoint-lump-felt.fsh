Instance: no-endpoint-lump-felt
InstanceOf: Condition
Usage: #example
Title: "No endpoint: lump"
Description: "Why the patient was referred."
* language = #en
* insert Narrative([[<p>Lump of the left breast, felt two weeks ago.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#unconfirmed "Unconfirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code.text = "Lump of the left breast"
* bodySite = $sct#80248007
  * text = "Left breast"
* subject = Reference(no-endpoint-patient)
* onsetDateTime = "2026-06-24"
