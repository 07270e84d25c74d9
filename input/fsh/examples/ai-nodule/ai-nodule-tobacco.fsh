Instance: ai-nodule-tobacco
InstanceOf: Condition
Usage: #example
Title: "AI nodule: tobacco"
Description: "The reason for the examination."
* language = #en
* insert Narrative([[<p>Smoker, 40 pack-years.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code.text = "Smoker, 40 pack-years"
* subject = Reference(ai-nodule-patient)
