Instance: chest-ct-impression
InstanceOf: Condition
Usage: #example
Title: "Chest CT: impression"
Description: "What the radiologist concludes about the nodule."
* language = #en
* insert Narrative([[<p>Solid nodule of the right upper lobe, unchanged for six months.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code = $sct#427359005
  * text = "Solid nodule of the right upper lobe, unchanged for six months"
* bodySite = $sct#42400003
  * text = "Right upper lobe of the lung"
* subject = Reference(chest-ct-patient)
* recordedDate = "2026-03-16T13:58:00+01:00"
* evidence.reference = Reference(chest-ct-nodule)
