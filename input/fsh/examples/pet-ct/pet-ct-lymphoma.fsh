Instance: pet-ct-lymphoma
InstanceOf: Condition
Usage: #example
Title: "PET-CT: known lymphoma"
Description: "The disease under treatment."
* language = #en
* insert Narrative([[<p>Hodgkin lymphoma of neck and mediastinum, known since March 2026.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code = $sct#118599009
  * text = "Hodgkin lymphoma"
* subject = Reference(pet-ct-patient)
* onsetDateTime = "2026-03"
