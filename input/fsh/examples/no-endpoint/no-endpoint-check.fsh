Instance: no-endpoint-check
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "No endpoint: check of the haematoma"
Description: "One examination that is advised."
* language = #en
* insert Narrative([[<p>Proposed: ultrasound of the left breast in a week, to check the haematoma.</p>]])
* status = #active
* intent = #proposal
* code.concept = $sct#47079000
  * text = "Ultrasound of the left breast"
* subject = Reference(no-endpoint-patient)
* occurrencePeriod
  * start = "2026-07-14"
  * end = "2026-07-17"
* requester = Reference(no-endpoint-radiologist-role)
* reason.concept.text = "Haematoma after biopsy"
