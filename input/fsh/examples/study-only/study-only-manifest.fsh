Instance: study-only-manifest
InstanceOf: DocumentReferenceManifestEuImaging
Usage: #example
Title: "Study without report: manifest"
Description: "Where the list of what the study contains can be retrieved: as a DICOM key object selection, and as the ImagingStudy."
* language = #en
* insert Narrative([[<p>Imaging manifest of the radiographs of the left wrist of 10 June 2026, as DICOM and as FHIR.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.13.1"
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "XR26061000501"
* basedOn = Reference(study-only-order)
* status = #current
* modality = $dcm#DX "Digital Radiography"
* type.coding[imaging-study] = $loinc#18748-4 "Diagnostic imaging study"
* category.coding[priority-area] = $ehds-priority-category#Medical-Imaging
* subject = Reference(study-only-patient)
* date = "2026-06-10T08:20:00+03:00"
* author = Reference(study-only-health-centre)
* custodian = Reference(study-only-health-centre)
* description = "Manifest of the radiographs of the left wrist"
* content[0].attachment
  * contentType = #application/dicom
  * url = "https://images.lakeland.example/dicom-web/studies/2.25.240132105380051627550903599388519795292.13.1/series/2.25.240132105380051627550903599388519795292.13.1.2/instances/2.25.240132105380051627550903599388519795292.13.1.2.1"
* content[+].attachment
  * contentType = #application/fhir+json
  * url = "https://fhir.lakeland.example/r5/ImagingStudy/study-only-imaging-study"
