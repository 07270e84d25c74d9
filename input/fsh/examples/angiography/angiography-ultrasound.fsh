Instance: angiography-ultrasound
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Angiography: recommended ultrasound"
Description: "How the result of the treatment is to be checked."
* language = #en
* insert Narrative([[<p>Proposed: duplex ultrasound of the left leg three months after the treatment.</p>]])
* status = #active
* intent = #proposal
* code.concept.text = "Duplex ultrasound of the arteries of the left leg"
* subject = Reference(angiography-patient)
* occurrenceDateTime = "2026-05"
* authoredOn = "2026-02-17T11:50:00+01:00"
* requester = Reference(angiography-radiologist-role)
* reason.reference = Reference(angiography-impression)
