// A study that is open as a whole is shared as the ImagingStudy itself, hence the series here as everywhere else.
Profile: ImagingSelectionContextEuImaging
Parent: ImagingSelectionEuImaging
Id: ImagingSelectionContextEuImaging
Title: "ImagingSelection: context of a FHIRcast session"
Description: "What a user has selected at this moment in one application, told to the other applications of a FHIRcast session. It lasts as long as the session and is no part of a report."
* insert Maturity(1)
* status = #available
* subject 1..
* issued 1..
* performer 1..
  * actor 1..
* studyUid 1..
* seriesUid 1..
* endpoint ..0
