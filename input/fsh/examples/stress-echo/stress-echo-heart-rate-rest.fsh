Instance: stress-echo-heart-rate-rest
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: heart rate at rest"
Description: "The heart rate before exercise."
* language = #en
* insert Narrative([[<p>Heart rate at rest: 68 per minute.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.1"
* status = #final
* category = $observation-category#vital-signs "Vital Signs"
* code = $loinc#8867-4 "Heart rate"
  * text = "Heart rate at rest"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:06:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueQuantity = 68 '/min' "per minute"
* method.text = "Electrocardiogram"
