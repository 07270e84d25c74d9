Instance: dermatology-photo-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "Dermatology photograph: the whole report as a document"
Description: "The report on two photographs of the skin that are no DICOM objects, with the photographs."
* language = #en
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0603-0019"
* type = #document
* timestamp = "2026-06-03T12:10:30+01:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/dermatology-photo-composition"
  * resource = dermatology-photo-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/dermatology-photo-diagnostic-report"
  * resource = dermatology-photo-diagnostic-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/dermatology-photo-patient"
  * resource = dermatology-photo-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/dermatology-photo-imaging-study"
  * resource = dermatology-photo-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/dermatology-photo-order"
  * resource = dermatology-photo-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/dermatology-photo-mole"
  * resource = dermatology-photo-mole
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/dermatology-photo-pregnancy-status"
  * resource = dermatology-photo-pregnancy-status
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/dermatology-photo-gestational-age"
  * resource = dermatology-photo-gestational-age
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DocumentReference/dermatology-photo-key-image"
  * resource = dermatology-photo-key-image
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Binary/dermatology-photo-close-up"
  * resource = dermatology-photo-close-up
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DocumentReference/dermatology-photo-overview"
  * resource = dermatology-photo-overview
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/dermatology-photo-findings"
  * resource = dermatology-photo-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/dermatology-photo-lesion"
  * resource = dermatology-photo-lesion
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/dermatology-photo-diameter"
  * resource = dermatology-photo-diameter
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/dermatology-photo-impression"
  * resource = dermatology-photo-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/dermatology-photo-excision"
  * resource = dermatology-photo-excision
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/dermatology-photo-clinic"
  * resource = dermatology-photo-clinic
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/dermatology-photo-dermatologist"
  * resource = dermatology-photo-dermatologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/dermatology-photo-dermatologist-role"
  * resource = dermatology-photo-dermatologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/dermatology-photo-referrer"
  * resource = dermatology-photo-referrer
