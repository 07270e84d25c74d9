Instance: dermatology-photo-diameter
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Dermatology photograph: diameter"
Description: "The longest diameter of the mole, read off the ruler in the picture."
* language = #en
* insert Narrative([[<p>Longest diameter of the mole: 11 mm.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.12.9.1"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.12.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $sct#103339001
  * text = "Long axis diameter of the mole"
* subject = Reference(dermatology-photo-patient)
* effectiveDateTime = "2026-06-03T12:00:00+01:00"
* performer = Reference(dermatology-photo-dermatologist-role)
* valueQuantity = 11 'mm' "mm"
* bodySite = $sct#14975008
  * text = "Left forearm, inner side"
* method.text = "Read off the ruler in the picture"
* derivedFrom = Reference(dermatology-photo-key-image)
* component[trackingIdentifier]
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Mole 1"
