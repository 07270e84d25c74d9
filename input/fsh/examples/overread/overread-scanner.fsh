Instance: overread-scanner
InstanceOf: DeviceEuImaging
Usage: #example
Title: "Over-read: equipment"
Description: "The CT scanner of the emergency department."
* language = #en
* insert Narrative([[<p>CT room 1: CT scanner EX-128, serial number EX128-00041, software 5.1.0.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "CT-1"
* status = #active
* manufacturer = "Example Imaging Systems"
* serialNumber = "EX128-00041"
* name
  * value = "CT room 1"
  * type = #user-friendly-name
* modelNumber = "EX-128"
* category[imaging] = $sct#314789007
  * text = "Imaging equipment"
* type = $sct#314789007
  * text = "CT scanner"
* version.value = "5.1.0"
* owner = Reference(overread-imaging-department)
