Instance: no-endpoint-scanner
InstanceOf: DeviceEuImaging
Usage: #example
Title: "No endpoint: scanner"
Description: "The ultrasound scanner of the practice."
* language = #en
* insert Narrative([[<p>Ultrasound scanner US-9 by Example Imaging Systems.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "US-9"
* status = #active
* manufacturer = "Example Imaging Systems"
* category[imaging] = $sct#314789007
  * text = "Imaging equipment"
* type = $sct#314789007
  * text = "Ultrasound scanner"
* owner = Reference(no-endpoint-practice)
