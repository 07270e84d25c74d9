Instance: single-communication
InstanceOf: Communication
Usage: #example
Title: "Single examples: communication"
Description: "The letter in which the patient was told."
* language = #en
* insert Narrative([[<p>On 9 April 2026 the patient was told by letter that a further examination is advised.</p>]])
* status = #completed
* subject = Reference(single-patient)
* sent = "2026-04-09T11:00:00+02:00"
* recipient = Reference(single-patient)
* sender = Reference(chest-ct-radiologist-role)
* payload.contentCodeableConcept.text = "MR of the liver with contrast is advised within four weeks."
