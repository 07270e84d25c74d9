Instance: example-accession-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Naming system: accession numbers of the invented department"
Description: "The namespace in which the invented radiology department of the examples numbers its orders. A real department has a namespace of its own."
* url = "http://hl7.eu/fhir/imaging-r5/NamingSystem/example-accession-number"
* version = "0.2.0"
* name = "ExampleAccessionNumber"
* title = "Naming system: accession numbers of the invented department"
* status = #draft
* kind = #identifier
* experimental = true
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* responsible = "Department of Radiology, Riverside University Hospital (invented)"
* type = $v2-0203#ACSN "Accession ID"
* description = "The namespace in which the invented radiology department of the examples numbers its orders. A real department has a namespace of its own."
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* usage = "Accession numbers in the examples."
* uniqueId
  * type = #uri
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
  * preferred = true
