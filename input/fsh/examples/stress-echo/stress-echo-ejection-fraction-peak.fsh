Instance: stress-echo-ejection-fraction-peak
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Stress echo: ejection fraction, peak"
Description: "How much of its volume the left ventricle throws out, peak."
* language = #en
* insert Narrative([[<p>Ejection fraction, peak: 54 %.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.10"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $loinc#10230-1 "Left ventricular Ejection fraction"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:24:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueQuantity = 54 '%' "%"
* bodySite = $sct#87878005
  * text = "Left ventricle"
* method.text = "Computed from the volumes at the end of diastole and systole"
* derivedFrom[0] = Reference(stress-echo-volume-diastole-peak)
* derivedFrom[+] = Reference(stress-echo-volume-systole-peak)
* component
  * code = $dcm#109055 "Protocol Stage"
  * valueString = "Peak"
