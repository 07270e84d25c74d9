Instance: example-organisation-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Naming system: organisations of the examples"
Description: "The namespace of an invented register of the hospitals, departments and practices of the examples."
* url = "http://hl7.eu/fhir/imaging-r5/NamingSystem/example-organisation-number"
* version = "0.2.0"
* name = "ExampleOrganisationNumber"
* title = "Naming system: organisations of the examples"
* status = #draft
* kind = #identifier
* experimental = true
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* responsible = "Register of health institutions (invented)"
* type = $v2-0203#XX "Organization identifier"
* description = "The namespace of an invented register of the hospitals, departments and practices of the examples."
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* usage = "Identifiers of Organization in the examples."
* uniqueId
  * type = #uri
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.0.6"
  * preferred = true
