Instance: no-endpoint-lump
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "No endpoint: lump in the images"
Description: "The lump as seen by ultrasound, with its side corrected."
* language = #en
* insert Narrative([[<p>Lump of the left breast, upper outer quadrant, blurred margin.</p>]])
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.14.9.100"
* status = #corrected
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(no-endpoint-patient)
* effectiveDateTime = "2026-07-08T14:00:00+02:00"
* performer = Reference(no-endpoint-radiologist-role)
* valueCodeableConcept.text = "Lump with a blurred margin"
* bodySite = $sct#80248007
  * text = "Left breast, upper outer quadrant"
* specimen = Reference(no-endpoint-specimen)
* derivedFrom = Reference(no-endpoint-imaging-study)
