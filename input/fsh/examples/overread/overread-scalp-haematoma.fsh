Instance: overread-scalp-haematoma
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Over-read: haematoma of the scalp"
Description: "What both radiologists saw."
* language = #en
* insert Narrative([[<p>Haematoma of the scalp on the right, no fracture below it.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.10.9.1"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(overread-patient)
* effectiveDateTime = "2026-03-08T02:35:00+00:00"
* performer = Reference(overread-night-radiologist-role)
* valueCodeableConcept.text = "Haematoma of the scalp, no fracture below it"
* bodySite = $sct#69536005
  * text = "Scalp, right parietal"
* derivedFrom = Reference(overread-imaging-study)
