Instance: stress-echo-volume-diastole-rest
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Stress echo: volume at the end of diastole, rest"
Description: "The largest volume of the left ventricle, rest."
* language = #en
* insert Narrative([[<p>Volume of the left ventricle at the end of diastole, rest: 104 mL.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.6.9.5"
* status = #final
* category = $observation-category#imaging "Imaging"
* code.text = "Volume of the left ventricle at the end of diastole"
* subject = Reference(stress-echo-patient)
* effectiveDateTime = "2026-06-04T10:06:00+03:00"
* performer = Reference(stress-echo-cardiologist-role)
* valueQuantity = 104 'mL' "mL"
* bodySite = $sct#87878005
  * text = "Left ventricle"
* method.text = "Method of discs in the view of four chambers"
* derivedFrom = Reference(stress-echo-contour-diastole-rest)
* component
  * code = $dcm#109055 "Protocol Stage"
  * valueString = "Rest"
