Instance: obstetric-ultrasound-document
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "Obstetric ultrasound: the whole report as a document"
Description: "The report on an ultrasound of the fetus in the middle of a pregnancy, with everything it refers to."
* language = #en
// Entries have absolute URLs, and references are relative to them, so that each resource is the same alone and in the document.
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0422-0052"
* type = #document
* timestamp = "2026-04-22T12:10:30+01:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/obstetric-ultrasound-composition"
  * resource = obstetric-ultrasound-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/obstetric-ultrasound-diagnostic-report"
  * resource = obstetric-ultrasound-diagnostic-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/obstetric-ultrasound-patient"
  * resource = obstetric-ultrasound-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/obstetric-ultrasound-imaging-study"
  * resource = obstetric-ultrasound-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/obstetric-ultrasound-order"
  * resource = obstetric-ultrasound-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-pregnancy-status"
  * resource = obstetric-ultrasound-pregnancy-status
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-gestational-age"
  * resource = obstetric-ultrasound-gestational-age
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-earlier-birth"
  * resource = obstetric-ultrasound-earlier-birth
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/obstetric-ultrasound-procedure"
  * resource = obstetric-ultrasound-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-findings"
  * resource = obstetric-ultrasound-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-biometry"
  * resource = obstetric-ultrasound-biometry
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-biparietal-diameter"
  * resource = obstetric-ultrasound-biparietal-diameter
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-head-circumference"
  * resource = obstetric-ultrasound-head-circumference
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-abdominal-circumference"
  * resource = obstetric-ultrasound-abdominal-circumference
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-femur-length"
  * resource = obstetric-ultrasound-femur-length
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-estimated-weight"
  * resource = obstetric-ultrasound-estimated-weight
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-heart-rate"
  * resource = obstetric-ultrasound-heart-rate
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-anatomy"
  * resource = obstetric-ultrasound-anatomy
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-placenta"
  * resource = obstetric-ultrasound-placenta
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/obstetric-ultrasound-placenta-distance"
  * resource = obstetric-ultrasound-placenta-distance
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/obstetric-ultrasound-region-biparietal-diameter"
  * resource = obstetric-ultrasound-region-biparietal-diameter
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/obstetric-ultrasound-region-head"
  * resource = obstetric-ultrasound-region-head
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/obstetric-ultrasound-region-abdomen"
  * resource = obstetric-ultrasound-region-abdomen
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/obstetric-ultrasound-region-femur"
  * resource = obstetric-ultrasound-region-femur
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/obstetric-ultrasound-image-heart-rate"
  * resource = obstetric-ultrasound-image-heart-rate
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/obstetric-ultrasound-sr-biparietal-diameter"
  * resource = obstetric-ultrasound-sr-biparietal-diameter
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/obstetric-ultrasound-key-image-heart"
  * resource = obstetric-ultrasound-key-image-heart
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingSelection/obstetric-ultrasound-key-image-placenta"
  * resource = obstetric-ultrasound-key-image-placenta
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/obstetric-ultrasound-impression"
  * resource = obstetric-ultrasound-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/obstetric-ultrasound-next-ultrasound"
  * resource = obstetric-ultrasound-next-ultrasound
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/obstetric-ultrasound-endpoint"
  * resource = obstetric-ultrasound-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/obstetric-ultrasound-ultrasound-unit"
  * resource = obstetric-ultrasound-ultrasound-unit
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/obstetric-ultrasound-obstetrician"
  * resource = obstetric-ultrasound-obstetrician
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/obstetric-ultrasound-obstetrician-role"
  * resource = obstetric-ultrasound-obstetrician-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/obstetric-ultrasound-sonographer"
  * resource = obstetric-ultrasound-sonographer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/obstetric-ultrasound-sonographer-role"
  * resource = obstetric-ultrasound-sonographer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/obstetric-ultrasound-midwife"
  * resource = obstetric-ultrasound-midwife
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/obstetric-ultrasound-midwife-role"
  * resource = obstetric-ultrasound-midwife-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/obstetric-ultrasound-hospital"
  * resource = obstetric-ultrasound-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/obstetric-ultrasound-imaging-department"
  * resource = obstetric-ultrasound-imaging-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/obstetric-ultrasound-practice"
  * resource = obstetric-ultrasound-practice
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/obstetric-ultrasound-second-look"
  * resource = obstetric-ultrasound-second-look
