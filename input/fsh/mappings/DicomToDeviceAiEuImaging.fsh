Mapping: DicomToDeviceAiEuImaging
Source: DeviceAiEuImaging
Target: "http://nema.org/dicom"
Id: dicom
Title: "DICOM Tag Mapping"
* manufacturer -> "TID 4019 (122405, DCM, \"Algorithm Manufacturer\")"
* name.value -> "TID 4019 (111001, DCM, \"Algorithm Name\")"
* version.value -> "TID 4019 (111003, DCM, \"Algorithm Version\")"
* property -> "TID 4019 (111002, DCM, \"Algorithm Parameters\")"
