Instance: knee-mr-injury
InstanceOf: Condition
Usage: #example
Title: "Knee MR: injury"
Description: "The reason for the examination: a twisted knee."
* language = #en
* insert Narrative([[<p>Twisting injury of the right knee while skiing, 17 January 2026.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code.text = "Twisting injury of the right knee while skiing"
* bodySite = $sct#72696002
  * text = "Right knee"
* subject = Reference(knee-mr-patient)
* onsetDateTime = "2026-01-17"
