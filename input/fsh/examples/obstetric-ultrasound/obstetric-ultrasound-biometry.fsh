Instance: obstetric-ultrasound-biometry
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Obstetric ultrasound: biometry"
Description: "The group of measurements that the weight is estimated from."
* language = #en
* insert Narrative([[<p>Biometry of 22 April 2026: head 48 mm across and 178 mm around, abdomen 154 mm around, femur 33 mm, estimated weight 352 g.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.1"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#125002 "Fetal Biometry"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:32:00+01:00"
* performer = Reference(obstetric-ultrasound-sonographer-role)
* hasMember[0] = Reference(obstetric-ultrasound-biparietal-diameter)
* hasMember[+] = Reference(obstetric-ultrasound-head-circumference)
* hasMember[+] = Reference(obstetric-ultrasound-abdominal-circumference)
* hasMember[+] = Reference(obstetric-ultrasound-femur-length)
* hasMember[+] = Reference(obstetric-ultrasound-estimated-weight)
