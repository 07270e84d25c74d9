Instance: chest-ct-known-nodule
InstanceOf: Condition
Usage: #example
Title: "Chest CT: known nodule"
Description: "The reason for follow-up: a nodule found six months before."
* language = #en
* insert Narrative([[<p>Solitary nodule in the right upper lobe of the lung, first seen on 15 September 2025.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code = $sct#427359005
  * text = "Solitary nodule of the lung"
* bodySite = $sct#42400003
  * text = "Right upper lobe of the lung"
* subject = Reference(chest-ct-patient)
* onsetDateTime = "2025-09-15"
