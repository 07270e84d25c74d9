Instance: angiography-communication
InstanceOf: Communication
Usage: #example
Title: "Angiography: communication"
Description: "How the ward heard of the reaction."
* language = #en
* insert Narrative([[<p>On 17 February 2026 at 10:25 Dr Puig told Dr Ibáñez by telephone of the result and of the reaction to the contrast medium.</p>]])
* status = #completed
* subject = Reference(angiography-patient)
* sent = "2026-02-17T10:25:00+01:00"
* recipient = Reference(angiography-referrer-role)
* sender = Reference(angiography-trainee-role)
* payload.contentCodeableConcept.text = "Dilated with good result. Urticaria after the contrast medium: watch until the evening."
