Instance: obstetric-ultrasound-placenta-distance
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Obstetric ultrasound: distance of the placenta"
Description: "How far the placenta is from the cervix."
* language = #en
* insert Narrative([[<p>Lower edge of the placenta to the inner os of the cervix: 14 mm.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.10"
* status = #final
* category = $observation-category#imaging "Imaging"
* code.text = "Distance from the lower edge of the placenta to the inner os of the cervix"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:38:00+01:00"
* performer = Reference(obstetric-ultrasound-sonographer-role)
* valueQuantity = 14 'mm' "mm"
* method.text = "Straight line in the sagittal plane, through the abdominal wall"
* derivedFrom = Reference(obstetric-ultrasound-key-image-placenta)
