Instance: example-device-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Naming system: devices of the examples"
Description: "The namespace in which the invented department of the examples numbers its devices."
* url = "http://hl7.eu/fhir/imaging-r5/NamingSystem/example-device-number"
* version = "0.2.0"
* name = "ExampleDeviceNumber"
* title = "Naming system: devices of the examples"
* status = #draft
* kind = #identifier
* experimental = true
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* responsible = "Department of Radiology, Riverside University Hospital (invented)"
* description = "The namespace in which the invented department of the examples numbers its devices."
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* usage = "Identifiers of Device in the examples."
* uniqueId
  * type = #uri
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.0.8"
  * preferred = true
