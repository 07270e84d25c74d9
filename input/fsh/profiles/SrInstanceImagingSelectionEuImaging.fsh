Profile: SrInstanceImagingSelectionEuImaging
Parent: ImagingSelectionEuImaging
Id: SrInstanceImagingSelectionEuImaging
Title: "ImagingSelection: structured report object"
Description: "A DICOM structured report as a whole, such as the dose report of a scanner, that something in this report is derived from."
* insert Maturity(1)
* obeys im-sr-1 and im-sr-2
* identifier 1..
  * insert Duties(Sent, PreferablyHandled)
* identifier[sopInstanceUid] 1..1
* studyUid 1..
* seriesUid 1..
* instance 1..1
  * subset ..0
  * imageRegion2D ..0
  * imageRegion3D ..0
