Profile: DeviceEuImaging
Parent: Device
Id: DeviceEuImaging
Title: "Device: imaging equipment"
Description: "The scanner or other equipment that made the images."
* insert Maturity(1)
* . insert InReports
* status 1..
  * insert Duties(Sent, Ignorable)
* category 1..
  * insert Duties(Sent, Ignorable)
  * insert SliceByValue($this, [[Categories, one of which says that this is imaging equipment]])
* category contains imaging 1..1
* category[imaging] = $sct#314789007
  * insert Duties(Sent, Ignorable)
* type from DeviceEuImagingType (extensible)
  * insert Duties(SentIfKnown, PreferablyShown)
