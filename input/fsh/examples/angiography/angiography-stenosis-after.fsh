Instance: angiography-stenosis-after
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Angiography: stenosis after treatment"
Description: "How narrow the artery still is."
* language = #en
* insert Narrative([[<p>Stenosis 1, after treatment: 15 percent of the diameter.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.8.9.3"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.8.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code.text = "Stenosis in percent of the diameter"
* subject = Reference(angiography-patient)
* effectiveDateTime = "2026-02-17T09:55:00+01:00"
* performer = Reference(angiography-radiologist-role)
* valueQuantity = 15 '%' "%"
* bodySite = $sct#7657000
  * text = "Left superficial femoral artery"
* method.text = "Narrowest diameter compared with the healthy artery above, drawn by hand"
* derivedFrom = Reference(angiography-measured-region-after)
* component[trackingIdentifier]
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Stenosis 1"
