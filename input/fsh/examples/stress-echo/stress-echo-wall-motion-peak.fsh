Instance: stress-echo-wall-motion-peak
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: wall motion at peak"
Description: "Which segments move less when exercise was stopped."
* language = #en
* insert Narrative([[<p>Peak: apical anterior, apical septal, apical lateral segment and apex move less.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.12"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#122417 "Regional Abnormal Wall Motion"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:24:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueString = "Reduced in four of 17 segments: apical anterior, apical septal, apical lateral, apex"
* bodySite = $sct#87878005
  * text = "Left ventricle"
* method.text = "Seen by eye, model of 17 segments"
* derivedFrom = Reference(stress-echo-key-image-peak)
* component
  * code = $dcm#109055 "Protocol Stage"
  * valueString = "Peak"
