Instance: chest-ct-nodule-measurement
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Chest CT: measurement"
Description: "The long axis of the nodule in the current study."
* language = #en
* insert Narrative([[<p>Long axis of nodule 1 on 16 March 2026: 6.4 mm, measured in the axial plane in the lung window.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.9.2"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.1.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $sct#103339001
  * text = "Long axis diameter of the nodule"
* subject = Reference(chest-ct-patient)
* effectiveDateTime = "2026-03-16T13:40:00+01:00"
* performer = Reference(chest-ct-radiologist-role)
* valueQuantity = 6.4 'mm' "mm"
* bodySite = $sct#42400003
  * text = "Right upper lobe of the lung"
* method.text = "Longest diameter in the axial plane, lung window, drawn by hand"
* derivedFrom = Reference(chest-ct-measured-region)
* component[trackingIdentifier]
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Nodule 1"
