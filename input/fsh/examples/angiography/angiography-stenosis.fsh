Instance: angiography-stenosis
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Angiography: stenosis"
Description: "The lesion that was treated."
* language = #en
* insert Narrative([[<p>Stenosis 1: short stenosis of the left superficial femoral artery in its middle third, 85 percent before and 15 percent after dilatation, no dissection.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.8.9.1"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.8.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(angiography-patient)
* effectiveDateTime = "2026-02-17T11:40:00+01:00"
* performer = Reference(angiography-radiologist-role)
* valueCodeableConcept.text = "Short stenosis, dilated, no dissection"
* bodySite = $sct#7657000
  * text = "Left superficial femoral artery, middle third"
* hasMember[0] = Reference(angiography-stenosis-before)
* hasMember[+] = Reference(angiography-stenosis-after)
* derivedFrom[0] = Reference(angiography-key-image-before)
* derivedFrom[+] = Reference(angiography-key-image-after)
* component
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Stenosis 1"
