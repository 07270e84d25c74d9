Instance: discharge-report-document
InstanceOf: Bundle
Usage: #example
Title: "Discharge report: the document"
Description: "A hospital discharge report that points to the imaging report of the story angiography."
* language = #en
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.7"
  * value = "DR-2026-0218-0044"
* type = #document
* timestamp = "2026-02-18T11:00:30+01:00"
* entry[0]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Composition/discharge-report-composition"
  * resource = discharge-report-composition
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Patient/angiography-patient"
  * resource = angiography-patient
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Encounter/discharge-report-stay"
  * resource = discharge-report-stay
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Condition/angiography-claudication"
  * resource = angiography-claudication
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/DocumentReference/discharge-report-imaging-report"
  * resource = discharge-report-imaging-report
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/PractitionerRole/angiography-referrer-role"
  * resource = angiography-referrer-role
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Practitioner/angiography-referrer"
  * resource = angiography-referrer
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/angiography-vascular-surgery"
  * resource = angiography-vascular-surgery
* entry[+]
  * fullUrl = "http://hl7.eu/fhir/imaging-r5/Organization/angiography-hospital"
  * resource = angiography-hospital
