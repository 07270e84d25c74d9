Instance: knee-mr-cruciate-ligament-tear
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Knee MR: tear of the cruciate ligament"
Description: "The main finding: a complete tear."
* language = #en
* insert Narrative([[<p>Complete tear of the anterior cruciate ligament in its middle third; no continuous fibres.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.7.9.1"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(knee-mr-patient)
* effectiveDateTime = "2026-01-20T11:20:00+01:00"
* performer = Reference(knee-mr-radiologist-role)
* valueCodeableConcept = $sct#239725005
  * text = "Complete tear of the anterior cruciate ligament, middle third"
* bodySite = $sct#72696002
  * text = "Right knee, anterior cruciate ligament"
* derivedFrom = Reference(knee-mr-key-image-sagittal)
