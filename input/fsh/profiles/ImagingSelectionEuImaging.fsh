Profile: ImagingSelectionEuImaging
Parent: ImagingSelection
Id: ImagingSelectionEuImaging
Title: "ImagingSelection: part of a study"
Description: "Images, frames or regions of one series of one study that the report points to, for instance where a measurement was made."
* insert Maturity(1)
* obeys im-selection-1 and im-selection-2 and im-selection-3 and im-selection-4 and im-selection-5 and im-selection-6
* obeys im-selection-7 and im-selection-8 and im-selection-9 and im-selection-10 and im-selection-11 and im-selection-12
* obeys im-selection-13 and im-selection-14 and im-selection-15 and im-selection-16 and im-selection-17
* obeys im-selection-18 and im-selection-19
* . insert InReports
* . insert ListedIfKnown
* identifier insert SliceByValue(type, [[Identifiers by type]])
* identifier contains sopInstanceUid 0..1
* identifier[sopInstanceUid] only SopInstanceUidIdentifierEuImaging
  * insert Duties(Sent, PreferablyHandled)
  * insert Listed
  * ^short = "The DICOM object that stores this selection, such as a key object selection"
* status insert Duties(Sent, Handled)
  * insert Listed
* subject only Reference(PatientEuImaging)
  * insert Duties(Sent, Handled)
  * insert Listed
* code insert Duties(Sent, Shown)
  * insert Listed
* studyUid insert Duties(Sent, PreferablyHandled)
  * insert Listed
* derivedFrom 1..
* derivedFrom only Reference(ImagingStudyEuImaging or DocumentReference)
  * insert Duties(Sent, Handled)
  * insert Listed
* seriesUid insert Duties(Sent, PreferablyHandled)
  * insert Listed
* instance insert Duties(Sent, PreferablyHandled)
  * insert Listed
* instance.uid insert Duties(Sent, PreferablyHandled)
  * insert Listed
