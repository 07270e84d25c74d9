Instance: stress-echo-mitral-valve
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: mitral valve"
Description: "A second finding, beside the question of the order."
* language = #en
* insert Narrative([[<p>Mild mitral regurgitation, not more at peak.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.18"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:24:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueCodeableConcept = $sct#48724000
  * text = "Mild mitral regurgitation, not more at peak"
* method.text = "Colour Doppler, seen by eye"
* derivedFrom = Reference(stress-echo-imaging-study)
