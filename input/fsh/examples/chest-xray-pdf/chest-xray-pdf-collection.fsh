Instance: chest-xray-pdf-collection
InstanceOf: BundleReportMinimalMetadataEuImaging
Usage: #example
Title: "Chest X-ray as PDF: the report as a collection"
Description: "The report as PDF, with the resources that say whose it is, what it is about and who wrote it."
* language = #en
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "COL-2026-0224-0201"
* type = #collection
* timestamp = "2026-02-24T15:20:30+02:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/chest-xray-pdf-diagnostic-report"
  * resource = chest-xray-pdf-diagnostic-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/chest-xray-pdf-patient"
  * resource = chest-xray-pdf-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/chest-xray-pdf-imaging-study"
  * resource = chest-xray-pdf-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/chest-xray-pdf-order"
  * resource = chest-xray-pdf-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Endpoint/chest-xray-pdf-endpoint"
  * resource = chest-xray-pdf-endpoint
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/chest-xray-pdf-referrer"
  * resource = chest-xray-pdf-referrer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/chest-xray-pdf-referrer-role"
  * resource = chest-xray-pdf-referrer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/chest-xray-pdf-radiologist"
  * resource = chest-xray-pdf-radiologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/chest-xray-pdf-radiologist-role"
  * resource = chest-xray-pdf-radiologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/chest-xray-pdf-hospital"
  * resource = chest-xray-pdf-hospital
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/chest-xray-pdf-imaging-department"
  * resource = chest-xray-pdf-imaging-department
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/chest-xray-pdf-health-centre"
  * resource = chest-xray-pdf-health-centre
