Profile: ImagingSelectionSrContentItemEuImaging
Parent: ImagingSelectionEuImaging
Id: ImagingSelectionSrContentItemEuImaging
Title: "ImagingSelection: content item of a structured report"
Description: "One or more nodes of the content tree of a DICOM structured report, each named by its Observation UID, such as the measurement that a finding was taken from."
* insert Maturity(1)
* obeys im-sr-2 and im-sr-3
* studyUid 1..
* seriesUid 1..
* instance 1..1
  * subset 1..
    * insert Duties(Sent, PreferablyHandled)
  * imageRegion2D ..0
  * imageRegion3D ..0
