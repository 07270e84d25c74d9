Profile: DeviceAiEuImaging
Parent: Device
Id: DeviceAiEuImaging
Title: "Device: software with artificial intelligence"
Description: "The software that found, measured, outlined or wrote something in the report, with its version, without which a result can be neither repeated nor recalled."
* insert Maturity(1)
* manufacturer 1..
* name 1..
* type 1..
  * insert SliceByValue($this, [[Kinds of device, one of which says that this is artificial intelligence]])
* type contains ai 1..1
* type[ai] = $dcm#123110
* version 1..
