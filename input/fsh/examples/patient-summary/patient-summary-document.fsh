Instance: patient-summary-document
InstanceOf: Bundle
Usage: #example
Title: "Patient summary: the document"
Description: "A patient summary that points to the imaging report of the story chest-ct, with what it takes to understand and find it."
* language = #en
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "PS-2026-0420-0007"
* type = #document
* timestamp = "2026-04-20T11:00:30+02:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/patient-summary-composition"
  * resource = patient-summary-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/chest-ct-patient"
  * resource = chest-ct-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/chest-ct-known-nodule"
  * resource = chest-ct-known-nodule
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/patient-summary-imaging-report"
  * resource = patient-summary-imaging-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/patient-summary-imaging-study"
  * resource = patient-summary-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/chest-ct-referrer-role"
  * resource = chest-ct-referrer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/chest-ct-referrer"
  * resource = chest-ct-referrer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/chest-ct-practice"
  * resource = chest-ct-practice
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/chest-ct-hospital"
  * resource = chest-ct-hospital
