Instance: example-patient-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Naming system: patients of the examples"
Description: "The namespace in which the invented institutions of the examples number their patients. Real institutions have one each."
* url = "http://hl7.eu/fhir/imaging-r5/NamingSystem/example-patient-number"
* version = "0.2.0"
* name = "ExamplePatientNumber"
* title = "Naming system: patients of the examples"
* status = #draft
* kind = #identifier
* experimental = true
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* responsible = "Department of Radiology, Riverside University Hospital (invented)"
* type = $v2-0203#MR "Medical record number"
* description = "The namespace in which the invented institutions of the examples number their patients. Real institutions have one each."
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* usage = "Patient numbers in the examples."
* uniqueId
  * type = #uri
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.0.1"
  * preferred = true
