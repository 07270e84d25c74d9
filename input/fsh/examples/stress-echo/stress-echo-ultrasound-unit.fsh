Instance: stress-echo-ultrasound-unit
InstanceOf: DeviceEuImaging
Usage: #example
Title: "Stress echo: ultrasound unit"
Description: "The equipment that made the clips."
* language = #en
* insert Narrative([[<p>Echocardiography room 1: unit UC-5, serial number UC5-00387, software 3.4.0.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "ECHO-1"
* status = #active
* manufacturer = "Example Imaging Systems"
* serialNumber = "UC5-00387"
* name
  * value = "Echocardiography room 1"
  * type = #user-friendly-name
* modelNumber = "UC-5"
* category[imaging] = $sct#314789007
  * text = "Imaging equipment"
* type = $sct#314789007
  * text = "Ultrasound unit for echocardiography"
* version.value = "3.4.0"
* owner = Reference(stress-echo-imaging-department)
