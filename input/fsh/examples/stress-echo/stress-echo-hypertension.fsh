Instance: stress-echo-hypertension
InstanceOf: Condition
Usage: #example
Title: "Stress echo: high blood pressure"
Description: "A known disease that raises the risk."
* language = #en
* insert Narrative([[<p>High blood pressure, known since 2015.</p>]])
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* code = $sct#38341003
  * text = "High blood pressure"
* subject = Reference(stress-echo-patient)
* onsetDateTime = "2015"
