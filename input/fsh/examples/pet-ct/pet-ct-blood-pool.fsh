Instance: pet-ct-blood-pool
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "PET-CT: uptake of the blood pool"
Description: "The lower of the two references of the score."
* language = #en
* insert Narrative([[<p>SUVmax of the blood pool in the aortic arch: 1.8.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.5"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#126401 "SUVbw"
  * text = "SUVmax of the blood pool"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T14:20:00+02:00"
* performer = Reference(pet-ct-reader-role)
* valueQuantity = 1.8 'g/mL' "g/mL"
* bodySite = $sct#57034009
  * text = "Arch of the aorta"
* method.text = "Highest voxel of a sphere of 1 mL, normalised to body weight"
* derivedFrom = Reference(pet-ct-reference-aorta)
