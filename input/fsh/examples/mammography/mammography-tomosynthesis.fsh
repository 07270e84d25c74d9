Instance: mammography-tomosynthesis
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Mammography: recommended tomosynthesis"
Description: "The first of the examinations advised."
* language = #en
* insert Narrative([[<p>Proposed: digital breast tomosynthesis of the left breast by 25 February 2026.</p>]])
* status = #active
* intent = #proposal
* category = $sct#363679005
  * text = "Imaging"
* code.concept.text = "Digital breast tomosynthesis of the left breast"
* subject = Reference(mammography-patient)
* occurrencePeriod
  * start = "2026-02-12"
  * end = "2026-02-25"
* authoredOn = "2026-02-11T17:15:00+00:00"
* requester = Reference(mammography-first-reader-role)
* reason.reference = Reference(mammography-impression)
* bodySite = $sct#80248007
  * text = "Left breast"
