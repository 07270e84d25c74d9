Instance: obstetric-ultrasound-estimated-weight
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Obstetric ultrasound: estimated weight"
Description: "The weight that the biometry leads to, computed and not measured."
* language = #en
* insert Narrative([[<p>Estimated weight: 352 g, from head, abdomen and femur.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.6"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $loinc#11727-5 "Fetal Body weight estimated by US"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:47:00+01:00"
* performer = Reference(obstetric-ultrasound-sonographer-role)
* valueQuantity = 352 'g' "g"
* method.text = "Formula of Hadlock from head circumference, abdominal circumference and femur length"
* derivedFrom[0] = Reference(obstetric-ultrasound-head-circumference)
* derivedFrom[+] = Reference(obstetric-ultrasound-abdominal-circumference)
* derivedFrom[+] = Reference(obstetric-ultrasound-femur-length)
