Instance: overread-night-report-reference
InstanceOf: DocumentReferenceImagingReport
Usage: #example
Title: "Over-read: report of the night in a search for documents"
Description: "What a search for documents that are no longer current finds: the provider gave it the status superseded when the over-read arrived."
* language = #en
* insert Narrative([[<p>Imaging report of 8 March 2026, CT of the head, read at night. It was replaced.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.10.1"
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "CT26030800012"
* identifier[2]
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "NR-2026-0308-0112"
* version = "1"
* status = #superseded
* docStatus = #final
* modality = $dcm#CT "Computed Tomography"
* type.coding[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category.coding[priority-area] = $ehds-priority-category#Medical-Imaging
* subject = Reference(overread-patient)
* bodySite.concept = $sct#774007
  * text = "Head and neck"
* date = "2026-03-08T02:40:30+00:00"
* custodian = Reference(overread-night-service)
* content
  * attachment
    * contentType = #application/fhir+json
    * url = "https://reports.example.org/Bundle/overread-night-document"
  * profile[bundle-report].valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging"
