// The picture and its thumbnail are told apart by what the thumbnail extension says.
Profile: DocumentReferenceKeyImageEuImaging
Parent: DocumentReferencePictureEuImaging
Id: DocumentReferenceKeyImageEuImaging
Title: "DocumentReference: key image outside a PACS"
Description: "A picture that was marked because it shows what matters, where it is no DICOM object in a PACS. If it was made from one, its UIDs say which."
* insert Maturity(1)
* obeys im-keypicture-1
* identifier insert SliceByValue(type, [[Identifiers by type: the DICOM series and instance that the picture was made from]])
* identifier contains seriesInstanceUid 0..1 and sopInstanceUid 0..1
* identifier[seriesInstanceUid]
  * insert Duties(SentIfKnown, Ignorable)
  * insert IdentifierParts(Ignorable)
  * type 1..
  * type = $dcm#112002
  * system 1..
  * system = "urn:dicom:uid"
  * value 1..
* identifier[sopInstanceUid] only SopInstanceUidIdentifierEuImaging
  * insert Duties(SentIfKnown, Ignorable)
* insert BasedOnOrder(1)
* modality 1..1
  * insert Duties(Sent, PreferablyShown)
* type from KeyImageTypeEuImaging (preferred)
  * insert Duties(SentIfKnown, PreferablyShown)
* category 1..
  * insert Duties(Sent, Handled)
  * insert SliceByValue($this, [[Categories, one of which says that this is a key image]])
* category contains imkeyimages 1..1
* category[imkeyimages] = $loinc#55113-5
  * insert Duties(Sent, Handled)
* author only Reference(PractitionerEuImaging or PractitionerRoleEuImaging or OrganizationEuImaging or Device or PatientEuImaging or RelatedPerson or CareTeam)
  * insert Duties(SentIfKnown, PreferablyShown)
* content insert SliceByValue([[extension('http://hl7.org/fhir/StructureDefinition/documentreference-thumbnail').value]], [[The picture itself, and its thumbnail]])
* content contains thumbnail 0..1 and content 1..1
* content[thumbnail]
  * insert Duties(SentIfKnown, Ignorable)
  * ^short = "The picture in small"
  * extension contains $thumbnail named thumbnail 1..1
  * extension[thumbnail].valueBoolean = true
  * extension[thumbnail] insert Duties(Sent, Handled)
  * extension[thumbnail].value[x] insert Duties(Sent, Handled)
* content[content]
  * insert Duties(Sent, Shown)
  * ^short = "The picture itself"
  * extension contains $thumbnail named thumbnail 1..1
  * extension[thumbnail].valueBoolean = false
  * extension[thumbnail] insert Duties(Sent, Handled)
  * extension[thumbnail].value[x] insert Duties(Sent, Handled)
