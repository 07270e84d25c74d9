Instance: pet-ct-next-pet-ct
InstanceOf: ServiceRequestRecommendationEuImaging
Usage: #example
Title: "PET-CT: recommended PET-CT"
Description: "What is advised: the PET-CT at the end of treatment."
* language = #en
* insert Narrative([[<p>Planned: PET-CT six to eight weeks after the last cycle of chemotherapy.</p>]])
* status = #active
* intent = #plan
* category = $sct#363679005
  * text = "Imaging"
* code.concept = $sct#450436003
  * text = "PET-CT with FDG"
* subject = Reference(pet-ct-patient)
* occurrencePeriod
  * start = "2026-10-05"
  * end = "2026-10-19"
* authoredOn = "2026-05-18T15:10:00+02:00"
* requester = Reference(pet-ct-reader-role)
* reason.reference = Reference(pet-ct-impression)
