Instance: pet-ct-node
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "PET-CT: lymph node"
Description: "What is left of the largest lymph node."
* language = #en
* insert Narrative([[<p>Lymph node 1 of the mediastinum: smaller, uptake slightly above the blood pool.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.1"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T14:20:00+02:00"
* performer = Reference(pet-ct-reader-role)
* valueCodeableConcept.text = "Residual mediastinal lymph node with uptake slightly above the blood pool"
* bodySite = $sct#62683002
  * text = "Mediastinal lymph node"
* hasMember[0] = Reference(pet-ct-suv)
* hasMember[+] = Reference(pet-ct-prior-suv)
* hasMember[+] = Reference(pet-ct-node-size)
* derivedFrom = Reference(pet-ct-key-image)
* component
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Lymph node 1"
