Instance: knee-mr-meniscus-tear
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Knee MR: tear of the meniscus"
Description: "A second lesion of the same injury."
* language = #en
* insert Narrative([[<p>Vertical tear of the posterior horn of the medial meniscus, not displaced.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.7.9.2"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(knee-mr-patient)
* effectiveDateTime = "2026-01-20T11:20:00+01:00"
* performer = Reference(knee-mr-radiologist-role)
* valueCodeableConcept = $sct#302932006
  * text = "Vertical tear of the posterior horn of the medial meniscus, not displaced"
* bodySite = $sct#72696002
  * text = "Right knee, medial meniscus"
* derivedFrom = Reference(knee-mr-imaging-study)
