Instance: ai-nodule-follow-up
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "AI nodule: follow-up"
Description: "What the radiologist advises."
* language = #en
* insert Narrative([[<p>Proposed: low-dose CT of the chest in August 2026.</p>]])
* status = #active
* intent = #proposal
* code.concept = $sct#169069000
  * text = "Low-dose CT of the chest"
* subject = Reference(ai-nodule-patient)
* occurrencePeriod
  * start = "2026-08-10"
  * end = "2026-08-21"
* requester = Reference(ai-nodule-radiologist-role)
* reason.reference = Reference(ai-nodule-impression)
