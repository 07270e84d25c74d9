Instance: knee-mr-ramp-lesion
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Knee MR: ramp lesion"
Description: "What the second look found: the meniscus is also detached from the capsule."
* language = #en
* insert Narrative([[<p>The tear of the medial meniscus reaches the junction with the capsule over 12 mm (ramp lesion).</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.7.9.5"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(knee-mr-patient)
* effectiveDateTime = "2026-01-22T09:40:00+01:00"
* performer = Reference(knee-mr-radiologist-role)
* valueCodeableConcept.text = "Tear at the junction of meniscus and capsule (ramp lesion)"
* bodySite = $sct#72696002
  * text = "Right knee, posterior capsule"
* derivedFrom = Reference(knee-mr-key-image-ramp)
