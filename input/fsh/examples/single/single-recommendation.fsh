Instance: single-recommendation
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Single example: recommended examination"
Description: "The examination that is advised next."
* language = #en
* insert Narrative([[<p>Proposed: MR of the liver with contrast within four weeks.</p>]])
* status = #active
* intent = #proposal
* code.concept.text = "MR of the liver with contrast"
* subject = Reference(single-patient)
* occurrencePeriod
  * start = "2026-04-10"
  * end = "2026-05-07"
* requester = Reference(chest-ct-radiologist-role)
