Instance: pet-ct-prior-suv
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "PET-CT: prior uptake of the lymph node"
Description: "The highest uptake before chemotherapy, for comparison."
* language = #en
* insert Narrative([[<p>SUVmax of lymph node 1 on 9 March 2026: 9.8, normalised to body weight.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.3"
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
* effectiveDateTime = "2026-03-09T15:00:00+01:00"
* performer = Reference(pet-ct-reader-role)
* valueQuantity = 9.8 'g/mL' "g/mL"
* bodySite = $sct#62683002
  * text = "Mediastinal lymph node"
* method = $dcm#126410 "SUV body weight calculation method"
  * text = "Highest voxel of the volume, normalised to body weight"
* derivedFrom = Reference(pet-ct-prior-measured-point)
* component[trackingIdentifier]
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Lymph node 1"
