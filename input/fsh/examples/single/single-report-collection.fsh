Instance: single-report-collection
InstanceOf: BundleReportMinimalMetadataEuImaging
Usage: #example
Title: "Single example: rendered report as a collection"
Description: "The rendered report with the patient and the study."
* language = #en
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "COL-2026-0409-0031"
* type = #collection
* timestamp = "2026-04-09T10:31:00+02:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/single-rendered-report"
  * resource = single-rendered-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/single-patient"
  * resource = single-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/single-imaging-study"
  * resource = single-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Binary/single-rendered-page"
  * resource = single-rendered-page
