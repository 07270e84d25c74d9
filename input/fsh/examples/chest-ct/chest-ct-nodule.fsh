Instance: chest-ct-nodule
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Chest CT: nodule"
Description: "The nodule under follow-up, as seen in the current study."
* language = #en
* insert Narrative([[<p>Nodule 1: solid nodule with a smooth margin in the posterior segment of the right upper lobe, without calcification or fat.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.9.1"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(chest-ct-patient)
* effectiveDateTime = "2026-03-16T13:40:00+01:00"
* performer = Reference(chest-ct-radiologist-role)
* valueCodeableConcept = $sct#427359005
  * text = "Solid nodule, smooth margin, no calcification, no fat"
* bodySite = $sct#42400003
  * text = "Right upper lobe of the lung, posterior segment"
* hasMember[0] = Reference(chest-ct-nodule-measurement)
* hasMember[+] = Reference(chest-ct-prior-nodule-measurement)
* derivedFrom = Reference(chest-ct-key-image-axial)
* component
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Nodule 1"
