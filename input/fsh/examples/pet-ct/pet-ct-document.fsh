Instance: pet-ct-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "PET-CT: the whole report as a document"
Description: "The report on a PET-CT during chemotherapy of a lymphoma, which answers two orders, with everything it refers to."
* language = #en
// Entries have absolute URLs, and references are relative to them, so that each resource is the same alone and in the document.
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0518-0021"
* type = #document
* timestamp = "2026-05-18T15:40:30+02:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/pet-ct-composition"
  * resource = pet-ct-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/pet-ct-diagnostic-report"
  * resource = pet-ct-diagnostic-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/pet-ct-patient"
  * resource = pet-ct-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/pet-ct-imaging-study"
  * resource = pet-ct-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/pet-ct-prior-imaging-study"
  * resource = pet-ct-prior-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/pet-ct-order-pet"
  * resource = pet-ct-order-pet
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/pet-ct-order-ct"
  * resource = pet-ct-order-ct
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/pet-ct-lymphoma"
  * resource = pet-ct-lymphoma
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-glucose"
  * resource = pet-ct-glucose
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/pet-ct-procedure"
  * resource = pet-ct-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/MedicationAdministration/pet-ct-fdg"
  * resource = pet-ct-fdg
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/MedicationAdministration/pet-ct-contrast"
  * resource = pet-ct-contrast
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/pet-ct-dose-report-pet"
  * resource = pet-ct-dose-report-pet
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/pet-ct-dose-report-ct"
  * resource = pet-ct-dose-report-ct
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-dose-pet"
  * resource = pet-ct-dose-pet
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-dose-ct"
  * resource = pet-ct-dose-ct
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-findings"
  * resource = pet-ct-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-node"
  * resource = pet-ct-node
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-suv"
  * resource = pet-ct-suv
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-prior-suv"
  * resource = pet-ct-prior-suv
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-node-size"
  * resource = pet-ct-node-size
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-blood-pool"
  * resource = pet-ct-blood-pool
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-liver"
  * resource = pet-ct-liver
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-deauville"
  * resource = pet-ct-deauville
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/pet-ct-bone-marrow"
  * resource = pet-ct-bone-marrow
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/pet-ct-segment"
  * resource = pet-ct-segment
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/pet-ct-measured-point"
  * resource = pet-ct-measured-point
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/pet-ct-prior-measured-point"
  * resource = pet-ct-prior-measured-point
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/pet-ct-reference-aorta"
  * resource = pet-ct-reference-aorta
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/pet-ct-reference-liver"
  * resource = pet-ct-reference-liver
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/pet-ct-measured-line"
  * resource = pet-ct-measured-line
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/pet-ct-key-image"
  * resource = pet-ct-key-image
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/pet-ct-impression"
  * resource = pet-ct-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/pet-ct-next-pet-ct"
  * resource = pet-ct-next-pet-ct
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/pet-ct-endpoint"
  * resource = pet-ct-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/pet-ct-endpoint-search"
  * resource = pet-ct-endpoint-search
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/pet-ct-scanner"
  * resource = pet-ct-scanner
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/pet-ct-reader"
  * resource = pet-ct-reader
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/pet-ct-reader-role"
  * resource = pet-ct-reader-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/pet-ct-senior-physician"
  * resource = pet-ct-senior-physician
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/pet-ct-senior-physician-role"
  * resource = pet-ct-senior-physician-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/pet-ct-technologist"
  * resource = pet-ct-technologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/pet-ct-technologist-role"
  * resource = pet-ct-technologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/pet-ct-referrer"
  * resource = pet-ct-referrer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/pet-ct-referrer-role"
  * resource = pet-ct-referrer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/pet-ct-hospital"
  * resource = pet-ct-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/pet-ct-imaging-department"
  * resource = pet-ct-imaging-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/pet-ct-referring-department"
  * resource = pet-ct-referring-department
