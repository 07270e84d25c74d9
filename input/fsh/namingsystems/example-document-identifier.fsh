Instance: example-document-identifier
InstanceOf: NamingSystem
Usage: #definition
Title: "Naming system: documents of the examples"
Description: "The namespace in which the invented department of the examples identifies the documents that it issues. Each document has one of its own; the report in it keeps the identifier that all its versions share."
* url = "http://hl7.eu/fhir/imaging-r5/NamingSystem/example-document-identifier"
* version = "0.2.0"
* name = "ExampleDocumentIdentifier"
* title = "Naming system: documents of the examples"
* status = #draft
* kind = #identifier
* experimental = true
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* responsible = "Department of Radiology, Riverside University Hospital (invented)"
* description = "The namespace in which the invented department of the examples identifies the documents that it issues. Each document has one of its own; the report in it keeps the identifier that all its versions share."
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* usage = "Bundle.identifier in the examples."
* uniqueId
  * type = #uri
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * preferred = true
