Profile: DocumentReferenceManifestEuImaging
Parent: DocumentReference
Id: DocumentReferenceManifestEuImaging
Title: "DocumentReference: imaging manifest"
Description: "Where the list of what a study contains can be retrieved, as a DICOM key object selection or as FHIR. It is kept by the archive of the images, apart from the report, and found by Study Instance UID or accession number."
* insert Maturity(1)
* obeys im-manifest-1 and im-manifest-2
* . insert InManifests(Listed)
* identifier 1..
  * insert Duties(Listed, PreferablyShown)
  * insert SliceByValue(type, [[Identifiers by type: of the study listed, and of its orders]])
* identifier contains studyInstanceUid 1..1 and accessionNumber 0..*
* identifier[studyInstanceUid] only StudyInstanceUidIdentifierEuImaging
  * insert Duties(Listed, PreferablyHandled)
* identifier[accessionNumber] only AccessionNumberIdentifierEuImaging
  * insert Duties(ListedIfKnown, Ignorable)
* insert StatusOf(Listed)
* modality 1..
  * insert Duties(Listed, PreferablyShown)
* type 1..
  * insert Duties(Listed, PreferablyHandled)
  * coding 1..
    * insert Duties(Listed, PreferablyHandled)
    * insert SliceByValue($this, [[Codes for the type, one of which says that it is about an imaging study]])
  * coding contains imaging-study 1..1
  * coding[imaging-study] = $loinc#18748-4
    * insert Duties(Listed, PreferablyHandled)
* category 1..
  * insert Duties(Listed, Ignorable)
  * coding 1..
    * insert Duties(Listed, Ignorable)
    * insert SliceByValue($this, [[Codes for the category, one of which is the priority category of the EHDS]])
  * coding contains priority-area 0..1
  * coding[priority-area] = $ehds-priority-category#Medical-Imaging
    * insert Duties(ListedIfKnown, Ignorable)
* subject 1..
* subject only Reference(PatientEuImaging)
  * insert Duties(Listed, Handled)
* custodian only Reference(OrganizationEuImaging)
  * insert Duties(ListedIfKnown, PreferablyShown)
* content.attachment insert Duties(Listed, PreferablyHandled)
  * contentType 1..
    * insert Duties(Listed, PreferablyHandled)
