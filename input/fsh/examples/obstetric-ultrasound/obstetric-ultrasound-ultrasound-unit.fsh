Instance: obstetric-ultrasound-ultrasound-unit
InstanceOf: DeviceEuImaging
Usage: #example
Title: "Obstetric ultrasound: ultrasound unit"
Description: "The equipment that made images and clips."
* language = #en
* insert Narrative([[<p>Ultrasound room 2: unit UX-9, serial number UX9-01562, software 5.0.3.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "US-2"
* status = #active
* manufacturer = "Example Imaging Systems"
* serialNumber = "UX9-01562"
* name
  * value = "Ultrasound room 2"
  * type = #user-friendly-name
* modelNumber = "UX-9"
* category[imaging] = $sct#314789007
  * text = "Imaging equipment"
* type = $sct#314789007
  * text = "Ultrasound unit"
* version.value = "5.0.3"
* owner = Reference(obstetric-ultrasound-imaging-department)
