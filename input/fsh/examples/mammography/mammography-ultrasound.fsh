Instance: mammography-ultrasound
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Mammography: recommended ultrasound"
Description: "The second of the examinations advised."
* language = #en
* insert Narrative([[<p>Proposed: ultrasound of the left breast by 25 February 2026.</p>]])
* status = #active
* intent = #proposal
* category = $sct#363679005
  * text = "Imaging"
* code.concept = $sct#47079000
  * text = "Ultrasound of the left breast"
* subject = Reference(mammography-patient)
* occurrencePeriod
  * start = "2026-02-12"
  * end = "2026-02-25"
* authoredOn = "2026-02-11T17:15:00+00:00"
* requester = Reference(mammography-first-reader-role)
* reason.reference = Reference(mammography-impression)
* bodySite = $sct#80248007
  * text = "Left breast"
