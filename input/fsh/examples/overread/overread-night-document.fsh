Instance: overread-night-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "Over-read: the report of the night as a document"
Description: "The first report, read at night, with everything it refers to."
* language = #en
// Entries have absolute URLs, and references are relative to them, so that each resource is the same alone and in the document.
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-NR-2026-0308-0112"
* type = #document
* timestamp = "2026-03-08T02:40:30+00:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/overread-night-composition"
  * resource = overread-night-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/overread-night-report"
  * resource = overread-night-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/overread-patient"
  * resource = overread-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/overread-imaging-study"
  * resource = overread-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/overread-order"
  * resource = overread-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/overread-head-injury"
  * resource = overread-head-injury
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/MedicationRequest/overread-anticoagulant"
  * resource = overread-anticoagulant
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/overread-procedure"
  * resource = overread-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/overread-night-findings"
  * resource = overread-night-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/overread-scalp-haematoma"
  * resource = overread-scalp-haematoma
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/overread-night-impression"
  * resource = overread-night-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/overread-scanner"
  * resource = overread-scanner
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/overread-endpoint"
  * resource = overread-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/overread-viewer"
  * resource = overread-viewer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/overread-referrer"
  * resource = overread-referrer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/overread-referrer-role"
  * resource = overread-referrer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/overread-night-radiologist"
  * resource = overread-night-radiologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/overread-night-radiologist-role"
  * resource = overread-night-radiologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/overread-hospital"
  * resource = overread-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/overread-imaging-department"
  * resource = overread-imaging-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/overread-emergency-department"
  * resource = overread-emergency-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/overread-night-service"
  * resource = overread-night-service
