Instance: chest-ct-communication
InstanceOf: Communication
Usage: #example
Title: "Chest CT: communication"
Description: "The telephone call in which the referrer heard the result."
* language = #en
* insert Narrative([[<p>On 16 March 2026 at 14:02 Dr Fontaine told Dr Bergström by telephone that the nodule is unchanged.</p>]])
* status = #completed
* subject = Reference(chest-ct-patient)
* sent = "2026-03-16T14:02:00+01:00"
* recipient = Reference(chest-ct-referrer-role)
* sender = Reference(chest-ct-radiologist-role)
* payload.contentCodeableConcept.text = "The nodule is unchanged; the next CT is due in 2027."
