Instance: overread-communication
InstanceOf: Communication
Usage: #example
Title: "Over-read: communication"
Description: "The telephone call in which the difference was told."
* language = #en
* insert Narrative([[<p>On 8 March 2026 at 08:22 Dr Fitzgerald told Dr Walsh by telephone that there is subarachnoid blood, which the report of the night does not mention.</p>]])
* status = #completed
* priority = #stat
* subject = Reference(overread-patient)
* sent = "2026-03-08T08:22:00+00:00"
* recipient = Reference(overread-referrer-role)
* sender = Reference(overread-neuroradiologist-role)
* payload.contentCodeableConcept.text = "Subarachnoid blood on the right. Stop apixaban, repeat the CT today."
