Instance: dermatology-photo-lesion
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Dermatology photograph: lesion"
Description: "The mole as seen in the photographs."
* language = #en
* insert Narrative([[<p>Pigmented lesion of the left forearm, irregular in outline, of two shades of brown.</p>]])
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.12.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(dermatology-photo-patient)
* effectiveDateTime = "2026-06-03T12:00:00+01:00"
* performer = Reference(dermatology-photo-dermatologist-role)
* valueCodeableConcept.text = "Pigmented lesion, irregular in outline, two shades of brown"
* bodySite = $sct#14975008
  * text = "Left forearm, inner side"
* derivedFrom[0] = Reference(dermatology-photo-key-image)
* derivedFrom[+] = Reference(dermatology-photo-overview)
