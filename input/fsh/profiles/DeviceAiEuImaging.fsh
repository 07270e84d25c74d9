Profile: DeviceAiEuImaging
Parent: Device
Id: DeviceAiEuImaging
Title: "Device: software with artificial intelligence"
Description: "The software that found, measured, outlined or wrote something in the report, with its version, without which a result can be neither repeated nor recalled."
* insert Maturity(1)
* . insert InReports
* manufacturer 1..
  * insert Duties(Sent, Shown)
* name 1..
  * insert Duties(Sent, Shown)
* type 1..
  * insert Duties(Sent, Handled)
  * insert SliceByValue($this, [[Kinds of device, one of which says that this is artificial intelligence]])
* type contains ai 1..1
* type[ai] = $dcm#123110
  * insert Duties(Sent, Handled)
* version 1..
  * insert Duties(Sent, Shown)
