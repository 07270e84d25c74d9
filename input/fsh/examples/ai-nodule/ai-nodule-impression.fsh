Instance: ai-nodule-impression
InstanceOf: Condition
Usage: #example
Title: "AI nodule: impression"
Description: "What the radiologist concludes."
* language = #en
* insert Narrative([[<p>Solid nodule of the left lower lobe, first seen now.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code = $sct#427359005
  * text = "Solid nodule of the left lower lobe"
* subject = Reference(ai-nodule-patient)
* recordedDate = "2026-05-12T15:10:00+01:00"
* evidence.reference = Reference(ai-nodule-nodule)
