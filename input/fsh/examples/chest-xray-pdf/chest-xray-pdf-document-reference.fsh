Instance: chest-xray-pdf-document-reference
InstanceOf: DocumentReferenceImagingReport
Usage: #example
Title: "Chest X-ray as PDF: report in a search for documents"
Description: "What a search for documents finds of the report, by its study, its accession number or its patient."
* language = #en
* insert Narrative([[<p>Imaging report of 24 February 2026, X-ray of the chest, as PDF with minimal metadata.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.9.1"
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "DX26022400733"
* identifier[2]
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0224-0201"
* version = "1"
* status = #current
* docStatus = #final
* modality = $dcm#DX "Digital Radiography"
* type.coding[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category.coding[priority-area] = $ehds-priority-category#Medical-Imaging
* subject = Reference(chest-xray-pdf-patient)
* bodySite.concept = $sct#67734004
  * text = "Chest"
* date = "2026-02-24T15:20:00+02:00"
* author = Reference(chest-xray-pdf-radiologist-role)
* custodian = Reference(chest-xray-pdf-hospital)
* description = "X-ray of the chest, two views, 24 February 2026"
* content
  * attachment
    * contentType = #application/fhir+json
    * url = "https://reports.northern-lakes.example/Bundle/chest-xray-pdf-collection"
    * title = "X-ray of the chest, 24 February 2026"
    * creation = "2026-02-24T15:20:30+02:00"
  * profile[bundle-report-minimal-metadata].valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportMinimalMetadataEuImaging"
