Instance: no-endpoint-document-amended
InstanceOf: BundleReportEuImaging
Usage: #example
Title: "No endpoint: the amended report as a document"
Description: "Version 3 of the report on a biopsy: whole again, with what the pathologist found."
* language = #en
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DOC-2026-0714-0733"
* type = #document
* timestamp = "2026-07-14T10:00:30+02:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/no-endpoint-composition-amended"
  * resource = no-endpoint-composition-amended
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DiagnosticReport/no-endpoint-diagnostic-report-amended"
  * resource = no-endpoint-diagnostic-report-amended
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/no-endpoint-patient"
  * resource = no-endpoint-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/no-endpoint-imaging-study"
  * resource = no-endpoint-imaging-study
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/ServiceRequest/no-endpoint-order"
  * resource = no-endpoint-order
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/no-endpoint-lump-felt"
  * resource = no-endpoint-lump-felt
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/no-endpoint-pacemaker"
  * resource = no-endpoint-pacemaker
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/MedicationAdministration/no-endpoint-enoxaparin"
  * resource = no-endpoint-enoxaparin
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/MedicationRequest/no-endpoint-phenprocoumon"
  * resource = no-endpoint-phenprocoumon
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Procedure/no-endpoint-procedure"
  * resource = no-endpoint-procedure
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/MedicationAdministration/no-endpoint-lidocaine"
  * resource = no-endpoint-lidocaine
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/AdverseEvent/no-endpoint-haematoma"
  * resource = no-endpoint-haematoma
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Specimen/no-endpoint-specimen"
  * resource = no-endpoint-specimen
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/no-endpoint-findings"
  * resource = no-endpoint-findings
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/no-endpoint-lump"
  * resource = no-endpoint-lump
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Observation/no-endpoint-diameter"
  * resource = no-endpoint-diameter
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/no-endpoint-impression"
  * resource = no-endpoint-impression
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Communication/no-endpoint-communication"
  * resource = no-endpoint-communication
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Device/no-endpoint-scanner"
  * resource = no-endpoint-scanner
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/no-endpoint-practice"
  * resource = no-endpoint-practice
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/no-endpoint-breast-centre"
  * resource = no-endpoint-breast-centre
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/no-endpoint-radiologist"
  * resource = no-endpoint-radiologist
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/no-endpoint-radiologist-role"
  * resource = no-endpoint-radiologist-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/no-endpoint-referrer"
  * resource = no-endpoint-referrer
