Instance: stress-echo-st-depression
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Stress echo: ST segment"
Description: "What the electrocardiogram showed at peak."
* language = #en
* insert Narrative([[<p>Horizontal ST depression of 1.5 mm in V4 to V6 at peak.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.16"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#122757 "ST Depression - Horizontal"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:24:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueQuantity = 1.5 'mm' "mm"
* method.text = "80 ms after the J point"
* derivedFrom = Reference(stress-echo-imaging-study)
* component[0]
  * code = $dcm#109055 "Protocol Stage"
  * valueString = "Peak"
* component[+]
  * code.text = "Leads"
  * valueString = "V4 to V6"
