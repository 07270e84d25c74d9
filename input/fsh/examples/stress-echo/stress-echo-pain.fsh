Instance: stress-echo-pain
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: chest pain"
Description: "What the patient felt."
* language = #en
* insert Narrative([[<p>Chest pain from 100 W on, gone 3 minutes after the end.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.17"
* status = #final
* category = $observation-category#procedure "Procedure"
* code = $dcm#122023 "Patient reports chest pain"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:24:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueBoolean = true
* component
  * code = $dcm#109055 "Protocol Stage"
  * valueString = "Peak"
