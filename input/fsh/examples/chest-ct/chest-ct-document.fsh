Instance: chest-ct-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "Chest CT: the whole report as a document"
Description: "The report on a follow-up CT of the chest for a known nodule of the lung, with everything it refers to."
* language = #en
// Entries have absolute URLs, and references are relative to them, so that each resource is the same alone and in the document.
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0316-0093"
* type = #document
* timestamp = "2026-03-16T14:05:30+01:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/chest-ct-composition"
  * resource = chest-ct-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/chest-ct-diagnostic-report"
  * resource = chest-ct-diagnostic-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/chest-ct-patient"
  * resource = chest-ct-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/chest-ct-imaging-study"
  * resource = chest-ct-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/chest-ct-prior-imaging-study"
  * resource = chest-ct-prior-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/chest-ct-order"
  * resource = chest-ct-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/chest-ct-known-nodule"
  * resource = chest-ct-known-nodule
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/chest-ct-smoking-status"
  * resource = chest-ct-smoking-status
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/chest-ct-procedure"
  * resource = chest-ct-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/chest-ct-findings"
  * resource = chest-ct-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/chest-ct-nodule"
  * resource = chest-ct-nodule
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/chest-ct-nodule-measurement"
  * resource = chest-ct-nodule-measurement
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/chest-ct-prior-nodule-measurement"
  * resource = chest-ct-prior-nodule-measurement
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/chest-ct-emphysema"
  * resource = chest-ct-emphysema
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/chest-ct-measured-region"
  * resource = chest-ct-measured-region
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/chest-ct-prior-measured-region"
  * resource = chest-ct-prior-measured-region
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/chest-ct-key-image-axial"
  * resource = chest-ct-key-image-axial
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/chest-ct-key-image-coronal"
  * resource = chest-ct-key-image-coronal
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/chest-ct-impression"
  * resource = chest-ct-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/chest-ct-follow-up"
  * resource = chest-ct-follow-up
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Communication/chest-ct-communication"
  * resource = chest-ct-communication
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/chest-ct-scanner"
  * resource = chest-ct-scanner
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/chest-ct-endpoint"
  * resource = chest-ct-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/chest-ct-referrer"
  * resource = chest-ct-referrer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/chest-ct-referrer-role"
  * resource = chest-ct-referrer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/chest-ct-radiologist"
  * resource = chest-ct-radiologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/chest-ct-radiologist-role"
  * resource = chest-ct-radiologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/chest-ct-radiographer"
  * resource = chest-ct-radiographer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/chest-ct-radiographer-role"
  * resource = chest-ct-radiographer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/chest-ct-hospital"
  * resource = chest-ct-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/chest-ct-imaging-department"
  * resource = chest-ct-imaging-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/chest-ct-practice"
  * resource = chest-ct-practice
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/chest-ct-dose"
  * resource = chest-ct-dose
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/chest-ct-dose-report"
  * resource = chest-ct-dose-report
