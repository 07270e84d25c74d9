Instance: chest-ct-scanner
InstanceOf: DeviceEuImaging
Usage: #example
Title: "Chest CT: scanner"
Description: "The CT scanner that made the current study."
* language = #en
* insert Narrative([[<p>CT room 3: multi-slice CT scanner EX-64, serial number EX64-00219, software 4.2.1.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * value = "CT-3"
* udiCarrier
  * issuer = "http://hl7.org/fhir/NamingSystem/gs1-di"
  * deviceIdentifier = "09506000117843"
  * entryType = #manual
* status = #active
* manufacturer = "Example Imaging Systems"
* serialNumber = "EX64-00219"
* name
  * value = "CT room 3"
  * type = #user-friendly-name
* modelNumber = "EX-64"
* category[imaging] = $sct#314789007
  * text = "Imaging equipment"
* type = $sct#314789007
  * text = "Multi-slice CT scanner"
* version.value = "4.2.1"
* owner = Reference(chest-ct-imaging-department)
