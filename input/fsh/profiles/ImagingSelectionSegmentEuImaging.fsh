Profile: ImagingSelectionSegmentEuImaging
Parent: ImagingSelectionEuImaging
Id: ImagingSelectionSegmentEuImaging
Title: "ImagingSelection: segment"
Description: "One or more segments of a DICOM segmentation, such as the outline of an organ or lesion that software drew."
* insert Maturity(1)
* obeys im-segment-1 and im-segment-2
* studyUid 1..
* seriesUid 1..
* instance 1..1
  * sopClass 1..
    * insert Duties(Sent, PreferablyHandled)
    * insert Listed
  * subset 1..
    * insert Duties(Sent, PreferablyHandled)
    * insert Listed
  * imageRegion2D ..0
  * imageRegion3D ..0
