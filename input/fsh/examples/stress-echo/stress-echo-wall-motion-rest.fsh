Instance: stress-echo-wall-motion-rest
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: wall motion at rest"
Description: "How the 17 segments of the left ventricle move before exercise."
* language = #en
* insert Narrative([[<p>Rest: all 17 segments move normally.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.11"
* status = #final
* category = $observation-category#imaging "Imaging"
* code.text = "Wall motion of the left ventricle"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:06:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueString = "All 17 segments normal"
* bodySite = $sct#87878005
  * text = "Left ventricle"
* method.text = "Seen by eye, model of 17 segments"
* derivedFrom = Reference(stress-echo-imaging-study)
* component
  * code = $dcm#109055 "Protocol Stage"
  * valueString = "Rest"
