Instance: obstetric-ultrasound-abdominal-circumference
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Obstetric ultrasound: abdominal circumference"
Description: "How far it is around the abdomen."
* language = #en
* insert Narrative([[<p>Abdominal circumference: 154 mm.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.4"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $loinc#11979-2 "Fetal Abdomen Circumference US"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:36:00+01:00"
* performer = Reference(obstetric-ultrasound-sonographer-role)
* valueQuantity = 154 'mm' "mm"
* method.text = "Ellipse along the skin, plane through stomach and umbilical vein"
* derivedFrom = Reference(obstetric-ultrasound-region-abdomen)
