// Only the first edition has this profile and the one that is derived from it. Senders that know no FHIR but XDS still use them.
Profile: UnstructuredDocumentReferenceEuImaging
Parent: DocumentReference
Id: UnstructuredDocumentReferenceEuImaging
Title: "DocumentReference: report in any format"
Description: "An imaging report that is a file of any kind, with the metadata that an XDS registry has of it."
* insert Maturity(1)
* . insert PointsToReports
* modifierExtension ..0
* identifier 1..
  * insert Duties(Sent, Handled)
  * insert SliceByValue(system, [[Identifiers by system: the entry UUID of the registry apart from all others]])
* identifier contains entry-uuid 1..1
* identifier[entry-uuid] only IheEntryUUIDIdentifier
  * insert Duties(Sent, Handled)
* insert StatusOf(Sent)
* type 1..
* type from ImagingReportTypesEuVSEuImaging (preferred)
  * insert Duties(Sent, Shown)
* category 1..
  * insert Duties(Sent, Ignorable)
  * insert SliceByValue($this, [[Categories, one of which is the class code of XDS]])
* category contains class-code 1..1
* category[class-code] from XdsClassCodeVs (preferred)
* category[class-code] = urn:oid:1.3.6.1.4.1.19376.1.2.6.1#REPORTS
  * insert Duties(Sent, Ignorable)
* subject 1..
  * insert Duties(Sent, Shown)
* custodian only Reference(OrganizationEuImaging)
  * insert Duties(SentIfKnown, Shown)
* content ..1
  * insert Duties(Sent, Handled)
  * attachment insert Duties(Sent, Handled)
    * contentType 1..
      * insert Duties(Sent, Handled)
