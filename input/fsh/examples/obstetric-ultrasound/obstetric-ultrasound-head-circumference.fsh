Instance: obstetric-ultrasound-head-circumference
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Obstetric ultrasound: head circumference"
Description: "How far it is around the head."
* language = #en
* insert Narrative([[<p>Head circumference: 178 mm.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.3"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $loinc#11984-2 "Fetal Head Circumference US"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:33:00+01:00"
* performer = Reference(obstetric-ultrasound-sonographer-role)
* valueQuantity = 178 'mm' "mm"
* method.text = "Ellipse along the outer edge of the skull, plane through the thalami"
* derivedFrom = Reference(obstetric-ultrasound-region-head)
