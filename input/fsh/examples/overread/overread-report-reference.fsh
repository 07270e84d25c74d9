Instance: overread-report-reference
InstanceOf: DocumentReferenceImagingReport
Usage: #example
Title: "Over-read: report in a search for documents"
Description: "What a search for documents finds of the over-read: an identifier of its own, and the reference that it replaces."
* language = #en
* insert Narrative([[<p>Imaging report of 8 March 2026, CT of the head, over-read. It replaces the report of the night.</p>]])
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
  * value = "RAD-2026-0308-0007"
* version = "1"
* status = #current
* docStatus = #final
* modality = $dcm#CT "Computed Tomography"
* type.coding[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category.coding[priority-area] = $ehds-priority-category#Medical-Imaging
* subject = Reference(overread-patient)
* bodySite.concept = $sct#774007
  * text = "Head and neck"
* date = "2026-03-08T08:30:30+00:00"
* custodian = Reference(overread-hospital)
* relatesTo
  * code = http://hl7.org/fhir/document-relationship-type#replaces "Replaces"
  * target = Reference(overread-night-report-reference)
* content
  * attachment
    * contentType = #application/fhir+json
    * url = "https://reports.example.org/Bundle/overread-document"
  * profile[bundle-report].valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging"
