Profile: ImagingStudyEuImaging
Parent: ImagingStudy
Id: ImagingStudyEuImaging
Title: "ImagingStudy: study in a report"
Description: "A DICOM study that a report is about, or was compared with: its UID, its series and, as far as the report needs them, its instances, and where they can be retrieved."
* insert Maturity(1)
* obeys im-study-1 and im-study-2 and im-study-3 and im-study-4 and im-study-5 and im-study-6
* obeys im-study-7 and im-study-8 and im-study-9 and im-study-10 and im-study-11 and im-study-12
* . insert InReports
* . insert Listed
* extension contains AnatomicalRegionExtension named anatomical-region 0..*
* extension[anatomical-region] insert Duties(SentIfKnown, PreferablyShown)
  * insert ListedIfKnown
* identifier 1..
  * insert Duties(Sent, Handled)
  * insert Listed
  * insert SliceByValue(system, [[Identifiers by system: DICOM UIDs apart from all others]])
* identifier contains studyInstanceUid 1..1
* identifier[studyInstanceUid] only StudyInstanceUidIdentifierEuImaging
  * insert Duties(Sent, Handled)
  * insert Listed
* status insert Duties(Sent, Handled)
  * insert Listed
* modality insert Duties(SentIfKnown, Shown)
  * insert Listed
* subject only Reference(PatientEuImaging or Device)
  * insert Duties(Sent, Handled)
  * insert Listed
* started insert Duties(SentIfKnown, Shown)
  * insert ListedIfKnown
* insert BasedOnOrder(1)
* basedOn[accession] insert ListedIfKnown
* basedOn[accession].identifier insert Listed
* endpoint insert Duties(ListedIfKnown, PreferablyHandled)
* numberOfSeries insert Duties(SentIfKnown, PreferablyShown)
  * insert Listed
* numberOfInstances insert Duties(SentIfKnown, PreferablyShown)
  * insert Listed
* description insert Duties(SentIfKnown, Shown)
  * insert ListedIfKnown
* series
  * insert Duties(SentIfKnown, PreferablyHandled)
  * insert Listed
  * uid insert Duties(Sent, PreferablyHandled)
    * insert Listed
  * modality insert Duties(Sent, PreferablyShown)
    * insert Listed
  * description insert Duties(SentIfKnown, PreferablyShown)
    * insert ListedIfKnown
  * endpoint insert Duties(ListedIfKnown, PreferablyHandled)
  * bodySite insert Duties(SentIfKnown, Shown)
    * insert ListedIfKnown
  * laterality insert Duties(SentIfKnown, Shown)
    * insert ListedIfKnown
  * performer insert SliceByValue(function, [[Performers by function: who made the series, with what, for whom, and where]])
    * insert Duties(SentIfKnown, PreferablyShown)
    * function from ImagingStudyEuImagingPerformerTypeVS (extensible)
      * insert Duties(Sent, PreferablyShown)
  * performer contains performer 0..1 and device 0..1 and custodian 0..1 and organization 0..1
  * performer[performer]
    * function 1..
    * function = $v3-participation-type#PRF
    * actor only Reference(PractitionerEuImaging or PractitionerRoleEuImaging or OrganizationEuImaging or Device)
  * performer[device]
    * function 1..
    * function = $v3-participation-type#DEV
    * actor only Reference(DeviceEuImaging)
  * performer[custodian]
    * function 1..
    * function = $v3-participation-type#CST
    * actor only Reference(OrganizationEuImaging)
  * performer[organization]
    * function 1..
    * function = $v3-participation-type#LOC
    * actor only Reference(OrganizationEuImaging)
  * performer.actor insert Duties(Sent, PreferablyShown)
  * instance insert Duties(SentIfKnown, PreferablyHandled)
    * insert Listed
  * instance.extension contains
      ImagingStudyEuImagingInstanceDescription named instance-description 0..1 and
      NumberOfFrames named number-of-frames 0..1 and
      ImagingStudyInstanceBinaryEuImaging named binary 0..1
  * instance.extension[instance-description] insert Duties(SentIfKnown, PreferablyShown)
  * instance.extension[number-of-frames] insert Duties(SentIfKnown, PreferablyHandled)
    * insert ListedIfKnown
  * instance.extension[binary] insert Duties(SentIfKnown, PreferablyHandled)
    * insert ListedIfKnown
  * instance.uid insert Duties(Sent, PreferablyHandled)
    * insert Listed
  * instance.sopClass insert Duties(Sent, PreferablyHandled)
    * insert Listed
