Instance: knee-mr-bone-bruise
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Knee MR: bone bruise"
Description: "The oedema that marks where the bones met."
* language = #en
* insert Narrative([[<p>Bone bruise of the lateral femoral condyle, 18 mm; cortex intact.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.7.9.3"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(knee-mr-patient)
* effectiveDateTime = "2026-01-20T11:20:00+01:00"
* performer = Reference(knee-mr-radiologist-role)
* valueCodeableConcept.text = "Bone bruise, cortex intact"
* bodySite = $sct#72696002
  * text = "Right knee, lateral femoral condyle"
* hasMember = Reference(knee-mr-bone-bruise-measurement)
* derivedFrom = Reference(knee-mr-imaging-study)
