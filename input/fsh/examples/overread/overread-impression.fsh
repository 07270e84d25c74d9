Instance: overread-impression
InstanceOf: Condition
Usage: #example
Title: "Over-read: impression of the over-read"
Description: "What the second radiologist concludes."
* language = #en
* insert Narrative([[<p>Small subarachnoid bleeding after injury.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code = $sct#21454007
  * text = "Small subarachnoid bleeding after injury"
* subject = Reference(overread-patient)
* recordedDate = "2026-03-08T08:20:00+00:00"
* evidence.reference = Reference(overread-subarachnoid-blood)
