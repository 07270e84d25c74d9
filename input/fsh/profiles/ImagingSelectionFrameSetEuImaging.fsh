// DICOM has no object for a stack of images that together make a volume. What ties them together is that their positions
// are measured in one frame of reference.
Profile: ImagingSelectionFrameSetEuImaging
Parent: ImagingSelectionEuImaging
Id: ImagingSelectionFrameSetEuImaging
Title: "ImagingSelection: set of frames"
Description: "Images or frames that together make a volume, for instance the slices from which a reformat or a volume was computed."
* insert Maturity(1)
* obeys im-image-1 and im-image-2 and im-frameset-1 and im-frameset-2
* studyUid 1..
* seriesUid 1..
* frameOfReferenceUid 1..
  * insert Duties(Sent, PreferablyHandled)
  * insert Listed
* instance 1..
  * imageRegion2D ..0
  * imageRegion3D ..0
