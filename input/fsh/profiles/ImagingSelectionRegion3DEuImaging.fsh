Profile: ImagingSelectionRegion3DEuImaging
Parent: ImagingSelectionEuImaging
Id: ImagingSelectionRegion3DEuImaging
Title: "ImagingSelection: region of the patient"
Description: "A point, line, outline or body in patient coordinates, which does not depend on the images it was drawn on."
* insert Maturity(1)
* obeys im-image-2
* studyUid 1..
* seriesUid 1..
* frameOfReferenceUid 1..
  * insert Duties(Sent, PreferablyHandled)
* instance 1..
  * imageRegion2D ..0
  * imageRegion3D 1..
    * insert Duties(Sent, PreferablyShown)
