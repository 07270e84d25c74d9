Instance: stress-echo-communication
InstanceOf: Communication
Usage: #example
Title: "Stress echo: communication"
Description: "The telephone call in which the referrer heard the result."
* language = #en
* insert Narrative([[<p>On 4 June 2026 at 11:05 Dr Mavridou told Dr Christodoulou by telephone that the test showed ischaemia.</p>]])
* status = #completed
* subject = Reference(stress-echo-patient)
* sent = "2026-06-04T11:05:00+03:00"
* recipient = Reference(stress-echo-referrer-role)
* sender = Reference(stress-echo-cardiologist-role)
* payload.contentCodeableConcept.text = "Ischaemia of the apex at moderate load; coronary angiography advised."
