Instance: overread-night-impression
InstanceOf: Condition
Usage: #example
Title: "Over-read: impression of the night"
Description: "What the radiologist concluded at night."
* language = #en
* insert Narrative([[<p>Haematoma of the scalp without bleeding inside the skull.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code.text = "Haematoma of the scalp without bleeding inside the skull"
* subject = Reference(overread-patient)
* recordedDate = "2026-03-08T02:38:00+00:00"
* evidence.reference = Reference(overread-scalp-haematoma)
