Profile: ImagingSelectionImageEuImaging
Parent: ImagingSelectionEuImaging
Id: ImagingSelectionImageEuImaging
Title: "ImagingSelection: image or frame"
Description: "One or more whole images, or single frames of a multi-frame image, such as the one a sentence of the report is about."
* insert Maturity(1)
* obeys im-image-1 and im-image-2
* studyUid 1..
* seriesUid 1..
* instance 1..
  * subset insert Duties(SentIfKnown, PreferablyHandled)
    * insert ListedIfKnown
  * imageRegion2D ..0
  * imageRegion3D ..0
