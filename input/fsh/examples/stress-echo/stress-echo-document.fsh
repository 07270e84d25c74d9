Instance: stress-echo-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "Stress echo: the whole report as a document"
Description: "The report on an exercise stress echocardiogram with many findings at rest and at peak, with everything it refers to."
* language = #en
// Entries have absolute URLs, and references are relative to them, so that each resource is the same alone and in the document.
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0604-0011"
* type = #document
* timestamp = "2026-06-04T13:30:30+03:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/stress-echo-composition"
  * resource = stress-echo-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/stress-echo-diagnostic-report"
  * resource = stress-echo-diagnostic-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/stress-echo-patient"
  * resource = stress-echo-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/stress-echo-imaging-study"
  * resource = stress-echo-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/stress-echo-order"
  * resource = stress-echo-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/stress-echo-chest-pain"
  * resource = stress-echo-chest-pain
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/stress-echo-hypertension"
  * resource = stress-echo-hypertension
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/MedicationRequest/stress-echo-metoprolol"
  * resource = stress-echo-metoprolol
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/stress-echo-procedure"
  * resource = stress-echo-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-findings"
  * resource = stress-echo-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-heart-rate-rest"
  * resource = stress-echo-heart-rate-rest
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-heart-rate-peak"
  * resource = stress-echo-heart-rate-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-blood-pressure-rest"
  * resource = stress-echo-blood-pressure-rest
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-blood-pressure-peak"
  * resource = stress-echo-blood-pressure-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-volume-diastole-rest"
  * resource = stress-echo-volume-diastole-rest
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-volume-systole-rest"
  * resource = stress-echo-volume-systole-rest
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-ejection-fraction-rest"
  * resource = stress-echo-ejection-fraction-rest
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-volume-diastole-peak"
  * resource = stress-echo-volume-diastole-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-volume-systole-peak"
  * resource = stress-echo-volume-systole-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-ejection-fraction-peak"
  * resource = stress-echo-ejection-fraction-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-wall-motion-rest"
  * resource = stress-echo-wall-motion-rest
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-wall-motion-peak"
  * resource = stress-echo-wall-motion-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-score-rest"
  * resource = stress-echo-score-rest
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-score-peak"
  * resource = stress-echo-score-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-workload"
  * resource = stress-echo-workload
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-st-depression"
  * resource = stress-echo-st-depression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-pain"
  * resource = stress-echo-pain
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/stress-echo-mitral-valve"
  * resource = stress-echo-mitral-valve
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/stress-echo-contour-diastole-rest"
  * resource = stress-echo-contour-diastole-rest
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/stress-echo-contour-systole-rest"
  * resource = stress-echo-contour-systole-rest
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/stress-echo-contour-diastole-peak"
  * resource = stress-echo-contour-diastole-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/stress-echo-contour-systole-peak"
  * resource = stress-echo-contour-systole-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/stress-echo-key-image-peak"
  * resource = stress-echo-key-image-peak
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/stress-echo-impression"
  * resource = stress-echo-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/stress-echo-angiography"
  * resource = stress-echo-angiography
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Communication/stress-echo-communication"
  * resource = stress-echo-communication
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/stress-echo-endpoint"
  * resource = stress-echo-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/stress-echo-endpoint-search"
  * resource = stress-echo-endpoint-search
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/stress-echo-ultrasound-unit"
  * resource = stress-echo-ultrasound-unit
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/stress-echo-cardiologist"
  * resource = stress-echo-cardiologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/stress-echo-cardiologist-role"
  * resource = stress-echo-cardiologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/stress-echo-second-cardiologist"
  * resource = stress-echo-second-cardiologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/stress-echo-second-cardiologist-role"
  * resource = stress-echo-second-cardiologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/stress-echo-sonographer"
  * resource = stress-echo-sonographer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/stress-echo-sonographer-role"
  * resource = stress-echo-sonographer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/stress-echo-referrer"
  * resource = stress-echo-referrer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/stress-echo-referrer-role"
  * resource = stress-echo-referrer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/stress-echo-hospital"
  * resource = stress-echo-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/stress-echo-imaging-department"
  * resource = stress-echo-imaging-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/stress-echo-practice"
  * resource = stress-echo-practice
