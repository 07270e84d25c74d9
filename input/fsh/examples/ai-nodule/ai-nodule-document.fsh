Instance: ai-nodule-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "AI nodule: the whole report as a document"
Description: "The report on a CT that was read with software, with the software's own result and what the radiologist made of it."
* language = #en
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0512-0144"
* type = #document
* timestamp = "2026-05-12T15:20:30+01:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/ai-nodule-composition"
  * resource = ai-nodule-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/ai-nodule-diagnostic-report"
  * resource = ai-nodule-diagnostic-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/ai-nodule-patient"
  * resource = ai-nodule-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/ai-nodule-imaging-study"
  * resource = ai-nodule-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/ai-nodule-order"
  * resource = ai-nodule-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/ai-nodule-tobacco"
  * resource = ai-nodule-tobacco
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/ai-nodule-procedure"
  * resource = ai-nodule-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/ai-nodule-dose"
  * resource = ai-nodule-dose
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/ai-nodule-software"
  * resource = ai-nodule-software
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/ai-nodule-sr"
  * resource = ai-nodule-sr
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/ai-nodule-sr-candidate-1"
  * resource = ai-nodule-sr-candidate-1
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/ai-nodule-sr-candidate-2"
  * resource = ai-nodule-sr-candidate-2
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/ai-nodule-segment-1"
  * resource = ai-nodule-segment-1
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/ai-nodule-key-image"
  * resource = ai-nodule-key-image
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/ai-nodule-candidates"
  * resource = ai-nodule-candidates
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/ai-nodule-candidate-1"
  * resource = ai-nodule-candidate-1
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/ai-nodule-candidate-2"
  * resource = ai-nodule-candidate-2
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/ai-nodule-findings"
  * resource = ai-nodule-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/ai-nodule-nodule"
  * resource = ai-nodule-nodule
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/ai-nodule-volume"
  * resource = ai-nodule-volume
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/ai-nodule-no-nodule"
  * resource = ai-nodule-no-nodule
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/ai-nodule-impression"
  * resource = ai-nodule-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/ai-nodule-follow-up"
  * resource = ai-nodule-follow-up
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/ai-nodule-endpoint"
  * resource = ai-nodule-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/ai-nodule-hospital"
  * resource = ai-nodule-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/ai-nodule-department"
  * resource = ai-nodule-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/ai-nodule-radiologist"
  * resource = ai-nodule-radiologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/ai-nodule-radiologist-role"
  * resource = ai-nodule-radiologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/ai-nodule-referrer"
  * resource = ai-nodule-referrer
