Profile: DocumentReferenceImagingReport
Parent: DocumentReference
Id: DocumentReferenceImagingReport
Title: "DocumentReference: imaging report"
Description: "What a search for documents (IHE MHD) finds of an imaging report: whose it is, what of the body it is about, by whom it is kept, and in which of the guide's formats it can be retrieved."
* insert Maturity(1)
* obeys im-reportref-1 and im-reportref-2
* identifier insert SliceByValue(type, [[Identifiers by type: of the studies reported and of their orders, by which a report is found]])
* identifier contains studyInstanceUid 0..* and accessionNumber 0..*
* identifier[studyInstanceUid] only StudyInstanceUidIdentifierEuImaging
* identifier[accessionNumber] only AccessionNumberIdentifierEuImaging
* type 1..
  * coding 1..
    * insert SliceByValue($this, [[Codes for the type, one of which says that it is an imaging report]])
  * coding contains imaging-report 1..1
  * coding[imaging-report] = $loinc#85430-7
* category 1..1
  * coding 1..
    * insert SliceByValue($this, [[Codes for the category, one of which is the priority category of the EHDS]])
  * coding contains priority-area 1..1
  * coding[priority-area] = $ehds-priority-category#Medical-Imaging
* subject 1..
* subject only Reference(PatientEuImaging)
* bodySite from ValueSetAnatomicalRegion (extensible)
  * concept 1..
* date 1..
* custodian only Reference(OrganizationEuImaging)
* content ..1
  * profile 1..
    * insert SliceByValue(value, [[The formats of this guide, by their profile]])
  * profile contains bundle-report 0..1 and bundle-report-minimal-metadata 0..1
  * profile[bundle-report]
    * ^short = "A report in sections"
    * value[x] only canonical
    * valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging"
  * profile[bundle-report-minimal-metadata]
    * ^short = "A rendered report with minimal metadata"
    * value[x] only canonical
    * valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportMinimalMetadataEuImaging"
