Instance: obstetric-ultrasound-heart-rate
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Obstetric ultrasound: heart rate"
Description: "The heart rate of the fetus."
* language = #en
* insert Narrative([[<p>Heart rate of the fetus: 148 per minute.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.7"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $loinc#11948-7 "Fetal Heart rate US"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:39:00+01:00"
* performer = Reference(obstetric-ultrasound-sonographer-role)
* valueQuantity = 148 '/min' "per minute"
* method.text = "M mode, over three beats"
* derivedFrom = Reference(obstetric-ultrasound-image-heart-rate)
