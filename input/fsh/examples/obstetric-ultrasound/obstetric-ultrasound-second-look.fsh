Instance: obstetric-ultrasound-second-look
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "Obstetric ultrasound: recommended second look"
Description: "What is advised since the examination is incomplete: another look at the face."
* language = #en
* insert Narrative([[<p>Proposed: second look at the face of the fetus before 23 weeks, between 29 April and 8 May 2026.</p>]])
* status = #active
* intent = #proposal
* category = $sct#363679005
  * text = "Imaging"
* code.concept = $sct#268445003
  * text = "Ultrasound of the face of the fetus"
* subject = Reference(obstetric-ultrasound-patient)
* occurrencePeriod
  * start = "2026-04-29"
  * end = "2026-05-08"
* authoredOn = "2026-04-22T12:05:00+01:00"
* requester = Reference(obstetric-ultrasound-obstetrician-role)
* reason.reference = Reference(obstetric-ultrasound-anatomy)
