Instance: obstetric-ultrasound-biparietal-diameter
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Obstetric ultrasound: biparietal diameter"
Description: "The width of the head."
* language = #en
* insert Narrative([[<p>Biparietal diameter: 48 mm.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.2"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $loinc#11820-8 "Fetal Head Diameter.biparietal US"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:33:00+01:00"
* performer = Reference(obstetric-ultrasound-sonographer-role)
* valueQuantity = 48 'mm' "mm"
* method.text = "Outer to inner edge of the skull, plane through the thalami"
* derivedFrom[0] = Reference(obstetric-ultrasound-region-biparietal-diameter)
* derivedFrom[+] = Reference(obstetric-ultrasound-sr-biparietal-diameter)
