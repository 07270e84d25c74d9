Profile: ProcedureEuImaging
Parent: Procedure
Id: ProcedureEuImaging
Title: "Procedure: imaging procedure performed"
Description: "What was done to obtain the images, by whom, and with which equipment."
* insert Maturity(1)
* . insert InReports
* insert StatusOf(Sent)
* code 1..
* code from ProcedureEuImagingType (extensible)
  * insert Duties(Sent, Shown)
* subject only Reference(PatientEuImaging or Group or Device or Practitioner or Organization or Location)
  * insert Duties(Sent, Handled)
* occurrence[x] insert Duties(SentIfKnown, Shown)
* performer insert SliceByValue(function, [[Performers by function: the professional, the equipment]])
  * insert Duties(SentIfKnown, PreferablyShown)
  * function 1..
    * insert Duties(Sent, PreferablyShown)
* performer contains performer 0..* and imaging-device 0..*
* performer[performer]
  * function = $sct#223366009
  * actor only Reference(PractitionerEuImaging or PractitionerRoleEuImaging)
* performer[imaging-device]
  * function = $sct#314789007
  * actor only Reference(DeviceEuImaging)
* performer.actor insert Duties(Sent, PreferablyShown)
* bodySite insert Duties(SentIfKnown, Shown)
