Instance: obstetric-ultrasound-next-ultrasound
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Obstetric ultrasound: recommended ultrasound"
Description: "What is advised: another look at the placenta."
* language = #en
* insert Narrative([[<p>Proposed: ultrasound of the placenta at 32 weeks, between 11 and 18 July 2026.</p>]])
* status = #active
* intent = #proposal
* category = $sct#363679005
  * text = "Imaging"
* code.concept = $sct#268445003
  * text = "Ultrasound of the placenta"
* subject = Reference(obstetric-ultrasound-patient)
* occurrencePeriod
  * start = "2026-07-11"
  * end = "2026-07-18"
* authoredOn = "2026-04-22T12:05:00+01:00"
* requester = Reference(obstetric-ultrasound-obstetrician-role)
* reason.reference = Reference(obstetric-ultrasound-impression)
