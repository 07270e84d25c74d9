Instance: overread-repeat-ct
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Over-read: recommendation"
Description: "What the over-read advises: another CT within a day."
* language = #en
* insert Narrative([[<p>Proposed: CT of the head without contrast on 8 March 2026 between 12:00 and 20:00.</p>]])
* status = #active
* intent = #proposal
* priority = #urgent
* code.concept = $sct#303653007
  * text = "CT of the head without contrast, for comparison"
* subject = Reference(overread-patient)
* occurrencePeriod
  * start = "2026-03-08T12:00:00+00:00"
  * end = "2026-03-08T20:00:00+00:00"
* authoredOn = "2026-03-08T08:20:00+00:00"
* requester = Reference(overread-neuroradiologist-role)
* reason.reference = Reference(overread-impression)
