Mapping: DicomToDeviceEuImaging
Source: DeviceEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* identifier -> "DeviceUID (0018,1002); DeviceID (0018,1003)"
* udiCarrier.carrierHRF -> "UDISequence (0018,100A) > UniqueDeviceIdentifier (0018,1009)" "The whole identifier as printed; deviceIdentifier is a part of it."
* manufacturer -> "Manufacturer (0008,0070)"
* manufactureDate -> "DateOfManufacture (0018,1204)"
* serialNumber -> "DeviceSerialNumber (0018,1000)"
* name.value -> "StationName (0008,1010)"
* modelNumber -> "ManufacturerModelName (0008,1090)"
* type -> "Modality (0008,0060); ManufacturerDeviceClassUID (0018,100B)"
* version.value -> "SoftwareVersions (0018,1020)"
* owner -> "InstitutionName (0008,0080)"
