Instance: knee-mr-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "Knee MR: first report as data"
Description: "The first report, as data."
* language = #en
* insert Narrative([[<p>MR of the right knee without contrast, 20 January 2026. Complete tear of the anterior cruciate ligament, tear of the medial meniscus. Opinion of a knee surgeon advised.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#61685007
  * text = "Lower limb"
* extension[patientHistory].valueReference = Reference(knee-mr-injury)
* extension[procedure].valueReference = Reference(knee-mr-procedure)
* extension[finding][0].valueReference = Reference(knee-mr-key-image-sagittal)
* extension[impression][0].valueReference = Reference(knee-mr-impression)
* extension[impression][+].valueReference = Reference(knee-mr-key-image-sagittal)
* extension[recommendation].valueReference = Reference(knee-mr-surgical-opinion)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0120-0044"
* basedOn[accession] = Reference(knee-mr-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "MR26011900208"
* status = #final
* category[diagnostic-service] = $v2-0074#NMR "Nuclear Magnetic Resonance"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "MR of the right knee without contrast"
* subject = Reference(knee-mr-patient)
* effectiveDateTime = "2026-01-20T08:32:00+01:00"
* issued = "2026-01-20T11:35:00+01:00"
* performer = Reference(knee-mr-imaging-department)
* resultsInterpreter = Reference(knee-mr-radiologist-role)
* result = Reference(knee-mr-findings)
* study = Reference(knee-mr-imaging-study)
* composition = Reference(knee-mr-composition)
* conclusion = "Complete tear of the anterior cruciate ligament. Tear of the posterior horn of the medial meniscus, not displaced."
* conclusionCode[0] = $sct#239725005
  * text = "Tear of the anterior cruciate ligament"
* conclusionCode[+] = $sct#302932006
  * text = "Tear of the medial meniscus"
