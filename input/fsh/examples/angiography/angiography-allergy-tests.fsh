Instance: angiography-allergy-tests
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Angiography: recommended tests"
Description: "What the radiologist advises because of the reaction."
* language = #en
* insert Narrative([[<p>Proposed: tests for allergy to contrast media between one and six months after the reaction.</p>]])
* status = #active
* intent = #proposal
* code.concept.text = "Tests for allergy to contrast media"
* subject = Reference(angiography-patient)
* occurrencePeriod
  * start = "2026-03-17"
  * end = "2026-08-17"
* authoredOn = "2026-02-17T11:50:00+01:00"
* requester = Reference(angiography-radiologist-role)
* reason.concept.text = "Urticaria after iodinated contrast medium"
