Instance: angiography-claudication
InstanceOf: Condition
Usage: #example
Title: "Angiography: reason"
Description: "The complaint that led to the intervention."
* language = #en
* insert Narrative([[<p>Pain in the left calf after 80 metres of walking, since October 2025.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code = $sct#63491006
  * text = "Pain in the left calf after 80 metres of walking"
* subject = Reference(angiography-patient)
* onsetDateTime = "2025-10"
