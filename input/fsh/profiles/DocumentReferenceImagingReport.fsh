Profile: DocumentReferenceImagingReport
Parent: DocumentReference
Id: DocumentReferenceImagingReport
Title: "DocumentReference: imaging report"
Description: "What a search for documents (IHE MHD) finds of an imaging report: whose it is, what of the body it is about, by whom it is kept, and in which of the guide's formats it can be retrieved."
* insert Maturity(1)
* obeys im-reportref-1 and im-reportref-2
* . insert PointsToReports
* identifier insert Duties(SentIfKnown, PreferablyHandled)
  * insert SliceByValue(type, [[Identifiers by type: of the studies reported and of their orders, by which a report is found. That of the report itself has no type of its own.]])
* identifier contains studyInstanceUid 0..* and accessionNumber 0..*
* identifier[studyInstanceUid] only StudyInstanceUidIdentifierEuImaging
  * insert Duties(SentIfKnown, Handled)
* identifier[accessionNumber] only AccessionNumberIdentifierEuImaging
  * insert Duties(SentIfKnown, PreferablyShown)
* version insert Duties(SentIfKnown, ShownAndHandled)
* insert StatusOf(Sent)
* modality insert Duties(SentIfKnown, PreferablyShown)
* type 1..
  * insert Duties(Sent, Shown)
  * coding 1..
    * insert Duties(Sent, Handled)
    * insert SliceByValue($this, [[Codes for the type, one of which says that it is an imaging report]])
  * coding contains imaging-report 1..1
  * coding[imaging-report] = $loinc#85430-7
    * insert Duties(Sent, Handled)
* category 1..1
  * insert Duties(Sent, Handled)
  * coding 1..
    * insert Duties(Sent, Handled)
    * insert SliceByValue($this, [[Codes for the category, one of which is the priority category of the EHDS]])
  * coding contains priority-area 1..1
  * coding[priority-area] = $ehds-priority-category#Medical-Imaging
    * insert Duties(Sent, Handled)
* subject 1..
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Shown)
* bodySite from ValueSetAnatomicalRegion (extensible)
  * insert Duties(SentIfKnown, PreferablyShown)
  * concept 1..
    * insert Duties(Sent, PreferablyShown)
* date 1..
  * insert Duties(Sent, Shown)
* author insert Duties(SentIfKnown, Shown)
* custodian only Reference(OrganizationEuImaging)
  * insert Duties(SentIfKnown, Shown)
* relatesTo insert Duties(SentIfKnown, Shown)
  * code insert Duties(Sent, Handled)
  * target insert Duties(Sent, Handled)
* content ..1
  * insert Duties(Sent, Handled)
  * attachment insert Duties(Sent, Handled)
  * profile 1..
    * insert Duties(Sent, Handled)
    * insert SliceByValue(value, [[The formats of this guide, by their profile]])
  * profile contains bundle-report 0..1 and bundle-report-minimal-metadata 0..1
  * profile[bundle-report]
    * insert Duties(SentIfKnown, Handled)
    * ^short = "A report in sections"
    * value[x] only canonical
      * insert Duties(Sent, Handled)
    * valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging"
  * profile[bundle-report-minimal-metadata]
    * insert Duties(SentIfKnown, Handled)
    * ^short = "A rendered report with minimal metadata"
    * value[x] only canonical
      * insert Duties(Sent, Handled)
    * valueCanonical = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportMinimalMetadataEuImaging"
