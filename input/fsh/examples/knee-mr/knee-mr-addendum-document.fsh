Instance: knee-mr-addendum-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "Knee MR: the report with the addendum as a document"
Description: "The second version of the report, which adds a finding, with everything it refers to."
* language = #en
// Entries have absolute URLs, and references are relative to them, so that each resource is the same alone and in the document.
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0122-0044"
* type = #document
* timestamp = "2026-01-22T09:50:30+01:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/knee-mr-addendum-composition"
  * resource = knee-mr-addendum-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/knee-mr-addendum-report"
  * resource = knee-mr-addendum-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/knee-mr-patient"
  * resource = knee-mr-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/knee-mr-imaging-study"
  * resource = knee-mr-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/knee-mr-order"
  * resource = knee-mr-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/knee-mr-injury"
  * resource = knee-mr-injury
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/knee-mr-procedure"
  * resource = knee-mr-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/knee-mr-addendum-findings"
  * resource = knee-mr-addendum-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/knee-mr-cruciate-ligament-tear"
  * resource = knee-mr-cruciate-ligament-tear
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/knee-mr-meniscus-tear"
  * resource = knee-mr-meniscus-tear
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/knee-mr-bone-bruise"
  * resource = knee-mr-bone-bruise
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/knee-mr-bone-bruise-measurement"
  * resource = knee-mr-bone-bruise-measurement
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/knee-mr-measured-region"
  * resource = knee-mr-measured-region
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/knee-mr-key-image-sagittal"
  * resource = knee-mr-key-image-sagittal
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/knee-mr-ramp-lesion"
  * resource = knee-mr-ramp-lesion
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/knee-mr-key-image-ramp"
  * resource = knee-mr-key-image-ramp
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/knee-mr-impression"
  * resource = knee-mr-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/knee-mr-surgical-opinion"
  * resource = knee-mr-surgical-opinion
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/knee-mr-scanner"
  * resource = knee-mr-scanner
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/knee-mr-endpoint"
  * resource = knee-mr-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/knee-mr-referrer"
  * resource = knee-mr-referrer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/knee-mr-referrer-role"
  * resource = knee-mr-referrer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/knee-mr-radiologist"
  * resource = knee-mr-radiologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/knee-mr-radiologist-role"
  * resource = knee-mr-radiologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/knee-mr-hospital"
  * resource = knee-mr-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/knee-mr-imaging-department"
  * resource = knee-mr-imaging-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/knee-mr-clinic"
  * resource = knee-mr-clinic
