Instance: example-report-identifier
InstanceOf: NamingSystem
Usage: #definition
Title: "Naming system: reports of the invented department"
Description: "The namespace in which the invented radiology department of the examples identifies its reports. All versions of a report, as DiagnosticReport and as Composition, share one identifier."
* url = "http://hl7.eu/fhir/imaging-r5/NamingSystem/example-report-identifier"
* version = "0.2.0"
* name = "ExampleReportIdentifier"
* title = "Naming system: reports of the invented department"
* status = #draft
* kind = #identifier
* experimental = true
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* responsible = "Department of Radiology, Riverside University Hospital (invented)"
* type = $v2-0203#FILL "Filler Identifier"
* description = "The namespace in which the invented radiology department of the examples identifies its reports. All versions of a report, as DiagnosticReport and as Composition, share one identifier."
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* usage = "Identifiers of reports in the examples."
* uniqueId
  * type = #uri
  * value = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * preferred = true
