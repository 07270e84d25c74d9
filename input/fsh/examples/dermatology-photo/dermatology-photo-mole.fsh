Instance: dermatology-photo-mole
InstanceOf: Condition
Usage: #example
Title: "Dermatology photograph: known mole"
Description: "The mole as the family doctor knows it."
* language = #en
* insert Narrative([[<p>Mole of the left forearm, known since childhood, said to have grown.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code.text = "Mole of the left forearm"
* subject = Reference(dermatology-photo-patient)
