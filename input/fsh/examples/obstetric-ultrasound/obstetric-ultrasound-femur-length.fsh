Instance: obstetric-ultrasound-femur-length
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Obstetric ultrasound: femur length"
Description: "The length of the femur, on one frame of a clip."
* language = #en
* insert Narrative([[<p>Femur length: 33 mm, frame 37 of the clip of the thigh.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.5.9.5"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $loinc#11963-6 "Fetal Femur diaphysis [Length] US"
* subject = Reference(obstetric-ultrasound-patient)
* effectiveDateTime = "2026-04-22T10:47:00+01:00"
* performer = Reference(obstetric-ultrasound-sonographer-role)
* valueQuantity = 33 'mm' "mm"
* method.text = "Longest diaphysis, without the epiphyses"
* derivedFrom = Reference(obstetric-ultrasound-region-femur)
