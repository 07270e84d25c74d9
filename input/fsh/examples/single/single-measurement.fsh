Instance: single-measurement
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "Single example: measurement"
Description: "The long axis of the lesion of the liver."
* language = #en
* insert Narrative([[<p>Long axis of lesion 1: 21 mm, axial plane, portal venous phase.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.1"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.9.100"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $sct#103339001
  * text = "Long axis diameter of the lesion"
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-09T08:15:00+02:00"
* performer = Reference(chest-ct-radiologist-role)
* valueQuantity = 21 'mm' "mm"
* interpretation = $observation-interpretation#A "Abnormal"
* bodySite = $sct#10200004
  * text = "Liver"
* method.text = "Longest diameter in the axial plane, drawn by hand"
* derivedFrom[0] = Reference(single-region-2d)
* derivedFrom[+] = Reference(single-sr-content-item)
* component[trackingIdentifier]
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Lesion 1"
