Instance: knee-mr-scanner
InstanceOf: DeviceEuImaging
Usage: #example
Title: "Knee MR: equipment"
Description: "The MR scanner that made the study."
* language = #en
* insert Narrative([[<p>MR room 1: MR scanner, 1.5 T EM-15, serial number EM15-00077, software 7.0.3.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "MR-1"
* status = #active
* manufacturer = "Example Imaging Systems"
* serialNumber = "EM15-00077"
* name
  * value = "MR room 1"
  * type = #user-friendly-name
* modelNumber = "EM-15"
* category[imaging] = $sct#314789007
  * text = "Imaging equipment"
* type = $sct#314789007
  * text = "MR scanner, 1.5 T"
* version.value = "7.0.3"
* owner = Reference(knee-mr-imaging-department)
