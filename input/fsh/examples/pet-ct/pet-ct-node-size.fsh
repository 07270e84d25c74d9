Instance: pet-ct-node-size
InstanceOf: ObservationMeasurementEuImaging
Usage: #example
Title: "PET-CT: size of the lymph node"
Description: "The long axis of the lymph node in the CT."
* language = #en
* insert Narrative([[<p>Long axis of lymph node 1 in the CT of 18 May 2026: 18 mm.</p>]])
* identifier[observationUid]
  * type = $missing-dicom#0040A171 "Observation UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.4"
* identifier[trackingUid]
  * type = $dcm#112040 "Tracking Unique Identifier"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.4.9.100"
* basedOn[accession] = Reference(pet-ct-order-ct)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26051800145"
* status = #final
* category = $observation-category#imaging "Imaging"
* code = $sct#103339001
  * text = "Long axis diameter of the lymph node"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T14:20:00+02:00"
* performer = Reference(pet-ct-reader-role)
* valueQuantity = 18 'mm' "mm"
* bodySite = $sct#62683002
  * text = "Mediastinal lymph node"
* method.text = "Longest diameter in the axial plane, drawn by hand"
* derivedFrom = Reference(pet-ct-measured-line)
* component[trackingIdentifier]
  * code = $dcm#112039 "Tracking Identifier"
  * valueString = "Lymph node 1"
