Instance: pet-ct-suv
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "PET-CT: uptake of the lymph node"
Description: "The highest uptake in the volume of the lymph node."
* language = #en
* insert Narrative([[<p>SUVmax of lymph node 1 on 18 May 2026: 2.1, normalised to body weight.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.2"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#126401 "SUVbw"
  * text = "SUVmax, normalised to body weight"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T14:20:00+02:00"
* performer = Reference(pet-ct-reader-role)
* valueQuantity = 2.1 'g/mL' "g/mL"
* bodySite = $sct#62683002
  * text = "Mediastinal lymph node"
* method = $dcm#126410 "SUV body weight calculation method"
  * text = "Highest voxel of the volume, normalised to body weight"
* derivedFrom[0] = Reference(pet-ct-segment)
* derivedFrom[+] = Reference(pet-ct-measured-point)
* component[trackingIdentifier]
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Lymph node 1"
