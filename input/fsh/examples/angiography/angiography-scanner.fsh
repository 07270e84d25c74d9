Instance: angiography-scanner
InstanceOf: DeviceEuImaging
Usage: #example
Title: "Angiography: equipment"
Description: "The angiography system that made the images."
* language = #en
* insert Narrative([[<p>Angiography room 2: angiography system AX-9, serial number AX9-00118, software 3.4.0.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "XA-2"
* status = #active
* manufacturer = "Example Imaging Systems"
* serialNumber = "AX9-00118"
* name
  * value = "Angiography room 2"
  * type = #user-friendly-name
* modelNumber = "AX-9"
* category[imaging] = $sct#314789007
  * text = "Imaging equipment"
* type = $sct#314789007
  * text = "angiography system"
* version.value = "3.4.0"
* owner = Reference(angiography-imaging-department)
