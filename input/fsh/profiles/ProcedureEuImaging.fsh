Profile: ProcedureEuImaging
Parent: Procedure
Id: ProcedureEuImaging
Title: "Procedure: imaging procedure performed"
Description: "What was done to obtain the images, by whom, and with which equipment."
* insert Maturity(1)
* code 1..
* code from ProcedureEuImagingType (extensible)
* subject only Reference(PatientEuImaging or Group or Device or Practitioner or Organization or Location)
* performer insert SliceByValue(function, [[Performers by function: the professional, the equipment]])
  * function 1..
* performer contains performer 0..* and imaging-device 0..*
* performer[performer]
  * function = $sct#223366009
  * actor only Reference(PractitionerEuImaging or PractitionerRoleEuImaging)
* performer[imaging-device]
  * function = $sct#314789007
  * actor only Reference(DeviceEuImaging)
