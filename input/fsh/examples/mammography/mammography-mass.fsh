Instance: mammography-mass
InstanceOf: ObservationFindingEuImaging
Usage: #example
Title: "Mammography: mass"
Description: "The mass in the left breast, for which the woman is recalled."
* language = #en
* insert Narrative([[<p>Mass 1: irregular mass with an indistinct margin in the upper outer quadrant of the left breast, seen in both views, without calcifications.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.2"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $dcm#121071 "Finding"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-11T15:30:00+00:00"
* performer = Reference(mammography-first-reader-role)
* valueCodeableConcept = $sct#129788004
  * text = "Irregular mass, indistinct margin, no calcifications"
* bodySite = $sct#80248007
  * text = "Left breast, upper outer quadrant"
* hasMember[0] = Reference(mammography-mass-size)
* derivedFrom[0] = Reference(mammography-key-image-cc)
* derivedFrom[+] = Reference(mammography-key-image-mlo)
* component
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Mass 1"
