Instance: stress-echo-angiography
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Stress echo: recommended angiography"
Description: "What is advised next."
* language = #en
* insert Narrative([[<p>Proposed: coronary angiography by 18 June 2026.</p>]])
* status = #active
* intent = #proposal
* category = $sct#363679005
  * text = "Imaging"
* priority = #urgent
* code.concept = $sct#33367005
  * text = "Coronary angiography"
* subject = Reference(stress-echo-patient)
* occurrencePeriod
  * start = "2026-06-05"
  * end = "2026-06-18"
* authoredOn = "2026-06-04T13:10:00+03:00"
* requester = Reference(stress-echo-cardiologist-role)
* reason.reference = Reference(stress-echo-impression)
