Instance: obstetric-ultrasound-placenta
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Obstetric ultrasound: placenta"
Description: "Where the placenta lies."
* language = #en
* insert Narrative([[<p>Placenta in front, low.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.9"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:38:00+01:00"
* performer = Reference(obstetric-ultrasound-obstetrician-role)
* valueCodeableConcept.text = "Low-lying placenta on the front wall"
* bodySite = $sct#78067005
  * text = "Placenta"
* hasMember[0] = Reference(obstetric-ultrasound-placenta-distance)
* derivedFrom = Reference(obstetric-ultrasound-key-image-placenta)
