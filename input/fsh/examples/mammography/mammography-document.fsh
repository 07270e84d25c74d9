Instance: mammography-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "Mammography: the whole report as a document"
Description: "The report on a screening mammography, read by two radiologists and followed by a recall, with everything it refers to."
* language = #en
// Entries have absolute URLs, and references are relative to them, so that each resource is the same alone and in the document.
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0211-0007"
* type = #document
* timestamp = "2026-02-11T17:20:30+00:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/mammography-composition"
  * resource = mammography-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/mammography-diagnostic-report"
  * resource = mammography-diagnostic-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/mammography-patient"
  * resource = mammography-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/mammography-imaging-study"
  * resource = mammography-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/mammography-order"
  * resource = mammography-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-family-history"
  * resource = mammography-family-history
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/mammography-procedure"
  * resource = mammography-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/mammography-dose-report"
  * resource = mammography-dose-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-dose-right"
  * resource = mammography-dose-right
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-dose-left"
  * resource = mammography-dose-left
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-findings"
  * resource = mammography-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-composition-of-breasts"
  * resource = mammography-composition-of-breasts
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-mass"
  * resource = mammography-mass
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-mass-size"
  * resource = mammography-mass-size
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-right-breast"
  * resource = mammography-right-breast
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-assessment-left"
  * resource = mammography-assessment-left
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/mammography-assessment-right"
  * resource = mammography-assessment-right
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/mammography-key-image-cc"
  * resource = mammography-key-image-cc
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/mammography-key-image-mlo"
  * resource = mammography-key-image-mlo
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/mammography-measured-region"
  * resource = mammography-measured-region
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/mammography-impression"
  * resource = mammography-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/CarePlan/mammography-recall"
  * resource = mammography-recall
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/mammography-tomosynthesis"
  * resource = mammography-tomosynthesis
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/mammography-ultrasound"
  * resource = mammography-ultrasound
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Communication/mammography-communication"
  * resource = mammography-communication
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/mammography-endpoint"
  * resource = mammography-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/mammography-endpoint-search"
  * resource = mammography-endpoint-search
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/mammography-unit"
  * resource = mammography-unit
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/mammography-first-reader"
  * resource = mammography-first-reader
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/mammography-first-reader-role"
  * resource = mammography-first-reader-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/mammography-second-reader"
  * resource = mammography-second-reader
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/mammography-second-reader-role"
  * resource = mammography-second-reader-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/mammography-radiographer"
  * resource = mammography-radiographer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/mammography-radiographer-role"
  * resource = mammography-radiographer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/mammography-screening-physician"
  * resource = mammography-screening-physician
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/mammography-screening-physician-role"
  * resource = mammography-screening-physician-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/mammography-hospital"
  * resource = mammography-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/mammography-imaging-department"
  * resource = mammography-imaging-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/mammography-screening-programme"
  * resource = mammography-screening-programme
