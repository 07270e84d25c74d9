Instance: single-not-assessed
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Single example: finding that could not be made"
Description: "What the radiologist was asked about and could not see."
* language = #en
* insert Narrative([[<p>Patency of the portal vein: cannot be assessed, because the patient breathed during the scan.</p>]])
* status = #final
* category = $observation-category#imaging "Imaging"
* code.text = "Patency of the portal vein"
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-09T08:15:00+02:00"
* performer = Reference(chest-ct-radiologist-role)
* dataAbsentReason = $data-absent-reason#error "Error"
  * text = "Motion artefacts"
* bodySite = $sct#10200004
  * text = "Liver"
* derivedFrom = Reference(single-imaging-study)
