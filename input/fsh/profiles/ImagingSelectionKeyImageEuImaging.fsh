// Title and description are the guide's own extensions: FHIR's artifact-title and artifact-description may not be used here.
Profile: ImagingSelectionKeyImageEuImaging
Parent: ImagingSelectionEuImaging
Id: ImagingSelectionKeyImageEuImaging
Title: "ImagingSelection: key image"
Description: "An image in a PACS that the radiologist marked because it shows what matters, with the reason for the mark."
* insert Maturity(1)
* obeys im-keyimage-1 and im-keyimage-2
* extension contains ImagingSelectionTitleEuImaging named title 0..1 and ImagingSelectionDescriptionEuImaging named description 0..1
* extension[title] insert Duties(SentIfKnown, Shown)
* extension[description] insert Duties(SentIfKnown, Shown)
* performer.actor only Reference(PractitionerEuImaging or PractitionerRoleEuImaging or OrganizationEuImaging or DeviceEuImaging)
  * insert Duties(SentIfKnown, PreferablyShown)
* code from $cid-7010-key-object-title (extensible)
* endpoint insert Duties(ListedIfKnown, PreferablyHandled)
