Instance: overread-head-injury
InstanceOf: Condition
Usage: #example
Title: "Over-read: reason"
Description: "The reason for the CT: an injury of the head."
* language = #en
* insert Narrative([[<p>Fall at home with injury of the head, 8 March 2026.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code = $sct#82271004
  * text = "Fall at home with injury of the head"
* bodySite = $sct#69536005
  * text = "Head"
* subject = Reference(overread-patient)
* onsetDateTime = "2026-03-08"
