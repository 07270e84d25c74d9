Instance: pet-ct-scanner
InstanceOf: DeviceEuImaging
Usage: #example
Title: "PET-CT: scanner"
Description: "The scanner that made PET and CT."
* language = #en
* insert Narrative([[<p>PET-CT scanner PX-128, serial number PX128-00044, software 7.1.0.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "PT-1"
* status = #active
* manufacturer = "Example Imaging Systems"
* serialNumber = "PX128-00044"
* name
  * value = "PET-CT room 1"
  * type = #user-friendly-name
* modelNumber = "PX-128"
* category[imaging] = $sct#314789007
  * text = "Imaging equipment"
* type = $sct#314789007
  * text = "PET-CT scanner"
* version.value = "7.1.0"
* owner = Reference(pet-ct-imaging-department)
