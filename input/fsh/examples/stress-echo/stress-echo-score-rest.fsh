Instance: stress-echo-score-rest
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Stress echo: wall motion score at rest"
Description: "The mean of the scores of all segments, rest."
* language = #en
* insert Narrative([[<p>Wall motion score index, rest: 1.00.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.13"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#125202 "LV Wall Motion Score Index"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:06:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueQuantity = 1.00 '1' "score"
* bodySite = $sct#87878005
  * text = "Left ventricle"
* method.text = "Sum of the scores by the number of segments (17)"
* derivedFrom = Reference(stress-echo-wall-motion-rest)
* component
  * code = $dcm#109055 "Protocol Stage"
  * valueString = "Rest"
