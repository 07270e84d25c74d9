Instance: pet-ct-bone-marrow
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "PET-CT: bone marrow"
Description: "A finding that the treatment explains."
* language = #en
* insert Narrative([[<p>Diffuse uptake of the bone marrow, as after chemotherapy.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.8"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T14:20:00+02:00"
* performer = Reference(pet-ct-reader-role)
* valueString = "Diffuse uptake, as after chemotherapy"
* bodySite = $sct#14016003
  * text = "Bone marrow"
* derivedFrom = Reference(pet-ct-imaging-study)
