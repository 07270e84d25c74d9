Instance: knee-mr-bone-bruise-measurement
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Knee MR: measurement"
Description: "How far the bone bruise reaches."
* language = #en
* insert Narrative([[<p>Largest extent of the bone bruise: 18 mm, coronal plane.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.7.9.4"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $sct#103339001
  * text = "Largest extent of the bone bruise"
* subject = Reference(knee-mr-patient)
* effectiveDateTime = "2026-01-20T11:20:00+01:00"
* performer = Reference(knee-mr-radiologist-role)
* valueQuantity = 18 'mm' "mm"
* bodySite = $sct#72696002
  * text = "Right knee, lateral femoral condyle"
* method.text = "Longest diameter in the coronal plane, drawn by hand"
* derivedFrom = Reference(knee-mr-measured-region)
