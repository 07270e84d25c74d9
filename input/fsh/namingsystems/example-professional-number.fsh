Instance: example-professional-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Naming system: professionals of the examples"
Description: "The namespace of an invented register of the physicians, radiographers and midwives of the examples."
* url = "http://hl7.eu/fhir/imaging-r5/NamingSystem/example-professional-number"
* version = "0.2.0"
* name = "ExampleProfessionalNumber"
* title = "Naming system: professionals of the examples"
* status = #draft
* kind = #identifier
* experimental = true
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* responsible = "Register of health professionals (invented)"
* type = $v2-0203#PRN "Provider number"
* description = "The namespace of an invented register of the physicians, radiographers and midwives of the examples."
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* usage = "Identifiers of Practitioner in the examples."
* uniqueId
  * type = #uri
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * preferred = true
