// FHIR R5 has no Media. A picture that is no DICOM object, a photograph of the skin for one, is a DocumentReference.
Profile: DocumentReferencePictureEuImaging
Parent: DocumentReference
Id: DocumentReferencePictureEuImaging
Title: "DocumentReference: picture"
Description: "A photograph, drawing, video or sound that the report shows or points to and that is in no PACS."
* insert Maturity(1)
* obeys im-picture-1 and im-picture-2
* . insert InReports
* insert StatusOf(Sent)
* subject 1..
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
* description insert Duties(SentIfKnown, Shown)
* content.attachment insert Duties(Sent, Shown)
  * contentType 1..
    * insert Duties(Sent, Handled)
