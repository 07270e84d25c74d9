Instance: dermatology-photo-impression
InstanceOf: Condition
Usage: #example
Title: "Dermatology photograph: impression"
Description: "What the dermatologist concludes."
* language = #en
* insert Narrative([[<p>Suspicious pigmented lesion of the left forearm.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#provisional "Provisional"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code.text = "Suspicious pigmented lesion of the left forearm"
* subject = Reference(dermatology-photo-patient)
* recordedDate = "2026-06-03T12:05:00+01:00"
* evidence.reference = Reference(dermatology-photo-lesion)
