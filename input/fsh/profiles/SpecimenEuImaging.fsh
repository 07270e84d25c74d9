Profile: SpecimenEuImaging
Parent: Specimen
Id: SpecimenEuImaging
Title: "Specimen: taken under imaging"
Description: "Tissue or fluid taken in an examination, such as a biopsy under CT, or whose images are reported."
* insert Maturity(1)
* obeys im-specimen-1
* . insert InReports
* identifier insert SliceByValue(type, [[Identifiers by type: the UID that DICOM has for the specimen]])
* identifier contains specimenUid 0..1
* identifier[specimenUid]
  * insert Duties(SentIfKnown, Ignorable)
  * insert IdentifierParts(Ignorable)
  * type 1..
  * type = $dcm#121039
  * system 1..
  * system = "urn:dicom:uid"
  * value 1..
* type 1..
  * insert Duties(Sent, Shown)
* subject 1..
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
* collection.procedure only Reference(ProcedureEuImaging)
  * insert Duties(SentIfKnown, Ignorable)
