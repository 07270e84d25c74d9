Instance: single-manifest-reference
InstanceOf: DocumentReferenceManifestEuImaging
Usage: #example
Title: "Single example: manifest"
Description: "Where the list of what the study contains can be retrieved."
* language = #en
* insert Narrative([[<p>Imaging manifest of the CT of the abdomen of 9 April 2026, as a DICOM key object selection.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.1"
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "CT26040900112"
* status = #current
* modality = $dcm#CT "Computed Tomography"
* type.coding[imaging-study] = $loinc#18748-4 "Diagnostic imaging study"
* category.coding[priority-area] = $ehds-priority-category#Medical-Imaging
* subject = Reference(single-patient)
* date = "2026-04-09T08:40:00+02:00"
* custodian = Reference(chest-ct-hospital)
* content.attachment
  * contentType = #application/dicom
  * url = "https://pacs.riverside.example/dicom-web/studies/2.25.240132105380051627550903599388519795292.2.1/series/2.25.240132105380051627550903599388519795292.2.1.5/instances/2.25.240132105380051627550903599388519795292.2.1.5.1"
