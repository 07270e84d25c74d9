// The one pointer that a discharge report needs: where the signed report is, and by which numbers it is found if it has moved.
Instance: discharge-report-imaging-report
InstanceOf: DocumentReferenceImagingReport
Usage: #example
Title: "Discharge report: pointer to the imaging report"
Description: "What a discharge report has of the imaging report of the story angiography: where it is, and the study and the order it is about."
* language = #en
* insert Narrative([[<p>Imaging report of 17 February 2026, angiography of the left leg with dilatation, accession number XA26021700051.</p>]])
* identifier[studyInstanceUid]
  * type = $dcm#110180 "Study Instance UID"
  * type.coding[1] = $v2-0203#FILL "Filler Identifier"
  * system = "urn:dicom:uid"
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.8.1"
* identifier[accessionNumber]
  * type = $v2-0203#ACSN "Accession ID"
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * value = "XA26021700051"
* identifier[2]
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0217-0019"
* version = "2"
* status = #current
* docStatus = #final
* modality = $dcm#XA "X-Ray Angiography"
* type.coding[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category.coding[priority-area] = $ehds-priority-category#Medical-Imaging
* subject = Reference(angiography-patient)
* bodySite.concept = $sct#61685007
  * text = "Lower limb"
* date = "2026-02-17T12:05:00+01:00"
* custodian = Reference(angiography-hospital)
* description = "Angiography of the left leg with dilatation"
* content
  * attachment
    * contentType = #application/fhir+json
    * url = "https://reports.costa-clara.example/Bundle/angiography-document"
    * title = "Angiography of the left leg with dilatation"
  * profile[bundle-report].valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging"
