Instance: mammography-unit
InstanceOf: DeviceEuImaging
Usage: #example
Title: "Mammography: unit"
Description: "The equipment that made the mammograms."
* language = #en
* insert Narrative([[<p>Mammography room 1: unit MX-2, serial number MX2-00731, software 2.8.0.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "MG-1"
* status = #active
* manufacturer = "Example Imaging Systems"
* serialNumber = "MX2-00731"
* name
  * value = "Mammography room 1"
  * type = #user-friendly-name
* modelNumber = "MX-2"
* category[imaging] = $sct#314789007
  * text = "Imaging equipment"
* type = $sct#314789007
  * text = "Digital mammography unit"
* version.value = "2.8.0"
* owner = Reference(mammography-imaging-department)
