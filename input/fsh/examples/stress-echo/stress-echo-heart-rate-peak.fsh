Instance: stress-echo-heart-rate-peak
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: heart rate at peak"
Description: "The heart rate when exercise was stopped."
* language = #en
* insert Narrative([[<p>Heart rate at peak: 136 per minute.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.2"
* status = #final
* category = $observation-category#vital-signs "Vital Signs"
* code = $loinc#8867-4 "Heart rate"
  * text = "Heart rate at peak"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:24:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueQuantity = 136 '/min' "per minute"
* method.text = "Electrocardiogram"
