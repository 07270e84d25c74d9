Instance: overread-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "Over-read: report of the hospital as data"
Description: "The over-read, as data."
* language = #en
* insert Narrative([[<p>CT of the head without contrast, 8 March 2026, second reading. Small subarachnoid bleeding on the right. CT to be repeated the same day.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#774007
  * text = "Head and neck"
* extension[patientHistory][0].valueReference = Reference(overread-head-injury)
* extension[patientHistory][+].valueReference = Reference(overread-anticoagulant)
* extension[procedure].valueReference = Reference(overread-procedure)
* extension[finding].valueReference = Reference(overread-key-image)
* extension[impression][0].valueReference = Reference(overread-impression)
* extension[impression][+].valueReference = Reference(overread-key-image)
* extension[recommendation].valueReference = Reference(overread-repeat-ct)
* extension[communication].valueReference = Reference(overread-communication)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0308-0007"
* basedOn[accession] = Reference(overread-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26030800012"
* status = #final
* category[diagnostic-service] = $v2-0074#CT "CAT Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "CT of the head without contrast"
* subject = Reference(overread-patient)
* effectiveDateTime = "2026-03-08T02:12:00+00:00"
* issued = "2026-03-08T08:30:00+00:00"
* performer[0] = Reference(overread-imaging-department)
* resultsInterpreter = Reference(overread-neuroradiologist-role)
* result = Reference(overread-findings)
* study = Reference(overread-imaging-study)
* composition = Reference(overread-composition)
* conclusion = "Small subarachnoid bleeding on the right after injury. Haematoma of the scalp, no fracture."
* conclusionCode = $sct#21454007
  * text = "Subarachnoid bleeding"
