Instance: mammography-communication
InstanceOf: Communication
Usage: #example
Title: "Mammography: communication"
Description: "The message by which the programme heard that a recall is needed."
* language = #en
* insert Narrative([[<p>On 11 February 2026 at 17:18 Dr Moreira told the screening programme that the woman is to be recalled.</p>]])
* status = #completed
* subject = Reference(mammography-patient)
* sent = "2026-02-11T17:18:00+00:00"
* recipient = Reference(mammography-screening-programme)
* sender = Reference(mammography-first-reader-role)
* payload.contentCodeableConcept.text = "Recall within ten working days: tomosynthesis and ultrasound of the left breast."
