Instance: mammography-mass-size
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Mammography: size of the mass"
Description: "The long axis of the mass in the mediolateral oblique view."
* language = #en
* insert Narrative([[<p>Long axis of mass 1: 9 mm, mediolateral oblique view.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.3"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.3.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $sct#103339001
  * text = "Long axis diameter of the mass"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-11T15:30:00+00:00"
* performer = Reference(mammography-first-reader-role)
* valueQuantity = 9 'mm' "mm"
* bodySite = $sct#80248007
  * text = "Left breast, upper outer quadrant"
* method.text = "Longest diameter in the mediolateral oblique view, drawn by hand"
* derivedFrom = Reference(mammography-measured-region)
* component[trackingIdentifier]
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Mass 1"
