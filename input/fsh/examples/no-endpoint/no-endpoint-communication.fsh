Instance: no-endpoint-communication
InstanceOf: Communication
Usage: #example
Title: "No endpoint: communication"
Description: "The telephone call about the correction."
* language = #en
* insert Narrative([[<p>On 9 July 2026 at 08:25 Dr Egger told the breast centre by telephone that the lump is in the left breast.</p>]])
* status = #completed
* subject = Reference(no-endpoint-patient)
* sent = "2026-07-09T08:25:00+02:00"
* recipient = Reference(no-endpoint-breast-centre)
* sender = Reference(no-endpoint-radiologist-role)
* payload.contentCodeableConcept.text = "The lump is in the left breast. Version 1 said right in one sentence."
