Instance: no-endpoint-diameter
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "No endpoint: diameter"
Description: "The longest diameter of the lump. No selection of images leads to it, since the images are out of reach."
* language = #en
* insert Narrative([[<p>Longest diameter of the lump: 17 mm.</p>]])
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.14.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $sct#103339001
  * text = "Long axis diameter of the lump"
* subject = Reference(no-endpoint-patient)
* effectiveDateTime = "2026-07-08T14:00:00+02:00"
* performer = Reference(no-endpoint-radiologist-role)
* valueQuantity = 17 'mm' "mm"
* method.text = "Callipers of the scanner, longest diameter"
* device = Reference(no-endpoint-scanner)
* derivedFrom = Reference(no-endpoint-imaging-study)
* component[trackingIdentifier]
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Lump 1"
