Instance: stress-echo-workload
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: load"
Description: "How much the patient could do."
* language = #en
* insert Narrative([[<p>Highest load: 125 W.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.15"
* status = #final
* category = $observation-category#procedure "Procedure"
* code = $dcm#122717 "Peak activity workload"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:24:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueQuantity = 125 'W' "W"
* method.text = "Bicycle, steps of 25 W"
* component
  * code = $dcm#109055 "Protocol Stage"
  * valueString = "Peak"
