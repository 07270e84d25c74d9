Profile: ImagingSelectionRegion2DEuImaging
Parent: ImagingSelectionEuImaging
Id: ImagingSelectionRegion2DEuImaging
Title: "ImagingSelection: region of an image"
Description: "A point, line or outline drawn on an image, in the columns and rows of that image."
* insert Maturity(1)
* obeys im-image-1 and im-image-2 and im-region2d-1
* studyUid 1..
* seriesUid 1..
* instance 1..
  * imageRegion2D 1..
    * insert Duties(Sent, Shown)
  * imageRegion3D ..0
