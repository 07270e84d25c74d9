Instance: ai-nodule-report-reference
InstanceOf: DocumentReferenceImagingReport
Usage: #example
Title: "AI nodule: report in a search for documents"
Description: "What a search for documents finds of the report in sections."
* language = #en
* insert Narrative([[<p>Imaging report of 12 May 2026, low-dose CT of the chest: report in sections.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.11.1"
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "CT26051200288"
* identifier[2]
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0512-0144"
* version = "1"
* status = #current
* docStatus = #final
* modality = $dcm#CT "Computed Tomography"
* type.coding[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category.coding[priority-area] = $ehds-priority-category#Medical-Imaging
* subject = Reference(ai-nodule-patient)
* bodySite.concept = $sct#67734004
  * text = "Chest"
* date = "2026-05-12T15:20:00+01:00"
* custodian = Reference(ai-nodule-hospital)
* content
  * attachment
    * contentType = #application/fhir+json
    * url = "https://reports.estuario.example/Bundle/ai-nodule-document"
  * profile[bundle-report].valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging"
