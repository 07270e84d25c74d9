Instance: dermatology-photo-excision
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Dermatology photograph: excision"
Description: "What the dermatologist advises."
* language = #en
* insert Narrative([[<p>Proposed: excision of the lesion under local anaesthesia by 17 June 2026, with examination of the tissue.</p>]])
* status = #active
* intent = #proposal
* code.concept.text = "Excision under local anaesthesia, with examination of the tissue"
* subject = Reference(dermatology-photo-patient)
* occurrencePeriod
  * start = "2026-06-04"
  * end = "2026-06-17"
* requester = Reference(dermatology-photo-dermatologist-role)
* reason.reference = Reference(dermatology-photo-impression)
