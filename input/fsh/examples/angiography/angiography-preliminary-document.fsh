Instance: angiography-preliminary-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "Angiography: the preliminary report as a document"
Description: "The preliminary report, with everything it refers to."
* language = #en
// Entries have absolute URLs, and references are relative to them, so that each resource is the same alone and in the document.
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0217-0019-P"
* type = #document
* timestamp = "2026-02-17T10:30:30+01:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/angiography-preliminary-composition"
  * resource = angiography-preliminary-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/angiography-preliminary-report"
  * resource = angiography-preliminary-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/angiography-patient"
  * resource = angiography-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/angiography-imaging-study"
  * resource = angiography-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/angiography-order"
  * resource = angiography-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/angiography-claudication"
  * resource = angiography-claudication
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/angiography-stent"
  * resource = angiography-stent
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/angiography-creatinine"
  * resource = angiography-creatinine
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/angiography-procedure"
  * resource = angiography-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/MedicationAdministration/angiography-contrast"
  * resource = angiography-contrast
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/AdverseEvent/angiography-reaction"
  * resource = angiography-reaction
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/angiography-dose"
  * resource = angiography-dose
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/angiography-dose-report"
  * resource = angiography-dose-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/angiography-preliminary-findings"
  * resource = angiography-preliminary-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Communication/angiography-communication"
  * resource = angiography-communication
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/angiography-scanner"
  * resource = angiography-scanner
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/angiography-endpoint"
  * resource = angiography-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/angiography-referrer"
  * resource = angiography-referrer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/angiography-referrer-role"
  * resource = angiography-referrer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/angiography-radiologist"
  * resource = angiography-radiologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/angiography-radiologist-role"
  * resource = angiography-radiologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/angiography-trainee"
  * resource = angiography-trainee
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/angiography-trainee-role"
  * resource = angiography-trainee-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/angiography-hospital"
  * resource = angiography-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/angiography-imaging-department"
  * resource = angiography-imaging-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/angiography-vascular-surgery"
  * resource = angiography-vascular-surgery
