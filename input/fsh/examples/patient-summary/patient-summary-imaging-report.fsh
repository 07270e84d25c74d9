// The identifier is that of the report itself, so that a reader of the summary finds the whole report by it. It is no imaging
// report of this guide: it has neither sections nor findings.
Instance: patient-summary-imaging-report
InstanceOf: DiagnosticReport
Usage: #example
Title: "Patient summary: imaging report in short"
Description: "What a patient summary copies of the imaging report of the story chest-ct: whose it is, what was examined, and the conclusion."
* language = #en
* insert Narrative([[<p>CT of the chest without contrast, 16 March 2026, report RAD-2026-0316-0093: solid nodule of the right upper lobe, unchanged for six months.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0316-0093"
* status = #final
* category[0] = $v2-0074#CT "CAT Scan"
* category[+] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "CT of the chest without contrast"
* subject = Reference(chest-ct-patient)
* effectiveDateTime = "2026-03-16T09:42:00+01:00"
* issued = "2026-03-16T14:05:00+01:00"
* performer = Reference(chest-ct-hospital)
* study = Reference(patient-summary-imaging-study)
* conclusion = "Solid nodule of the right upper lobe, unchanged for six months. Low-dose CT advised 18 to 24 months after it was first seen."
* conclusionCode = $sct#427359005
  * text = "Solitary nodule of the lung"
