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

Mapping: DicomToDeviceEuImaging
Source: DeviceEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* identifier -> "Device UID (0018,1002), Device ID (0018,1003)"
* udiCarrier.deviceIdentifier -> "Unique Device Identifier (0018,1009)"
* manufacturer -> "Manufacturer (0008,0070)"
* serialNumber -> "Device Serial Number (0018,1000)"
* name -> "Station Name (0008,1010)"
* modelNumber -> "Manufacturer's Model Name (0008,1090)"
* type -> "Manufacturer's Device Class UID (0018,100B), Modality (0008,0060)"
* version -> "Software Versions (0018,1020)"
