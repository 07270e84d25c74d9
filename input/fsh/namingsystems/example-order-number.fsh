Instance: example-order-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Naming system: order numbers of the invented practice"
Description: "The namespace in which the invented practice of the examples numbers what it orders."
* url = "http://hl7.eu/fhir/imaging-r5/NamingSystem/example-order-number"
* version = "0.2.0"
* name = "ExampleOrderNumber"
* title = "Naming system: order numbers of the invented practice"
* status = #draft
* kind = #identifier
* experimental = true
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* responsible = "Old Town Chest Clinic (invented)"
* type = $v2-0203#PLAC "Placer Identifier"
* description = "The namespace in which the invented practice of the examples numbers what it orders."
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* usage = "Order numbers in the examples."
* uniqueId
  * type = #uri
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.0.3"
  * preferred = true
