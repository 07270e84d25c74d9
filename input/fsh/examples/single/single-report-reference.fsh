Instance: single-report-reference
InstanceOf: DocumentReferenceImagingReport
Usage: #example
Title: "Single example: report in a search for documents"
Description: "What a search for documents finds of the rendered report."
* language = #en
* insert Narrative([[<p>Imaging report of 9 April 2026, CT of the abdomen: rendered report with minimal metadata.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.1"
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "CT26040900112"
* identifier[2]
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0409-0031"
* version = "1"
* status = #current
* docStatus = #final
* modality = $dcm#CT "Computed Tomography"
* type.coding[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category.coding[priority-area] = $ehds-priority-category#Medical-Imaging
* subject = Reference(single-patient)
* bodySite.concept = $sct#63337009
  * text = "Abdomen"
* date = "2026-04-09T10:30:00+02:00"
* custodian = Reference(chest-ct-hospital)
* content
  * attachment
    * contentType = #application/fhir+json
    * url = "https://reports.riverside.example/Bundle/single-report-collection"
  * profile[bundle-report-minimal-metadata].valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportMinimalMetadataEuImaging"
