Instance: knee-mr-surgical-opinion
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Knee MR: recommendation"
Description: "What the radiologist advises: an opinion on reconstruction."
* language = #en
* insert Narrative([[<p>Proposed: opinion of a knee surgeon on reconstruction of the ligament, within two weeks.</p>]])
* status = #active
* intent = #proposal
* code.concept.text = "Opinion of a knee surgeon on reconstruction of the ligament"
* subject = Reference(knee-mr-patient)
* occurrencePeriod
  * start = "2026-01-21"
  * end = "2026-02-04"
* authoredOn = "2026-01-20T11:30:00+01:00"
* requester = Reference(knee-mr-radiologist-role)
* reason.reference = Reference(knee-mr-impression)
