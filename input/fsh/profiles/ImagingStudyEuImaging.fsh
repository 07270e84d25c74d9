Profile: ImagingStudyEuImaging
Parent: ImagingStudy
Id: ImagingStudyEuImaging
Title: "ImagingStudy: study in a report"
Description: "A DICOM study that a report is about, or was compared with: its UID, its series and, as far as the report needs them, its instances, and where they can be retrieved."
* insert Maturity(1)
* obeys im-study-1 and im-study-2 and im-study-3 and im-study-4 and im-study-5 and im-study-6 and
    im-study-7 and im-study-8 and im-study-9 and im-study-10 and im-study-11 and im-study-12
* extension contains AnatomicalRegionExtension named anatomical-region 0..*
* identifier 1..
  * insert SliceByValue(system, [[Identifiers by system: DICOM UIDs apart from all others]])
* identifier contains studyInstanceUid 1..1
* identifier[studyInstanceUid] only StudyInstanceUidIdentifierEuImaging
* subject only Reference(PatientEuImaging or Device)
* insert BasedOnOrder(1)
* series
  * performer insert SliceByValue(function, [[Performers by function: who made the series, with what, for whom, and where]])
    * function from ImagingStudyEuImagingPerformerTypeVS (extensible)
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
  * instance.extension contains
      ImagingStudyEuImagingInstanceDescription named instance-description 0..1 and
      NumberOfFrames named number-of-frames 0..1 and
      ImagingStudyInstanceBinaryEuImaging named binary 0..1
