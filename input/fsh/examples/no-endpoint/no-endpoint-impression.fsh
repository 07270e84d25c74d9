Instance: no-endpoint-impression
InstanceOf: Condition
Usage: #example
Title: "No endpoint: impression"
Description: "What the lump is, as version 3 of the report says."
* language = #en
* insert Narrative([[<p>Benign lump of the left breast.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code.text = "Benign lump of the left breast"
* bodySite = $sct#80248007
  * text = "Left breast"
* subject = Reference(no-endpoint-patient)
* recordedDate = "2026-07-14T09:50:00+02:00"
* evidence.reference = Reference(no-endpoint-lump)
