Instance: stress-echo-blood-pressure-peak
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: blood pressure at peak"
Description: "The blood pressure when exercise was stopped."
* language = #en
* insert Narrative([[<p>Blood pressure at peak: 186/92 mmHg.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.4"
* status = #final
* category = $observation-category#vital-signs "Vital Signs"
* code = $loinc#85354-9 "Blood pressure panel with all children optional"
  * text = "Blood pressure at peak"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:24:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* method.text = "Cuff, right upper arm"
* component[0]
  * code = $loinc#8480-6 "Systolic blood pressure"
  * valueQuantity = 186 'mm[Hg]' "mmHg"
* component[+]
  * code = $loinc#8462-4 "Diastolic blood pressure"
  * valueQuantity = 92 'mm[Hg]' "mmHg"
