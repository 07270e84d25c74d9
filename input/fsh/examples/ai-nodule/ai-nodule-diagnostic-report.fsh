Instance: ai-nodule-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "AI nodule: report as data"
Description: "The report on the screening CT, as data."
* language = #en
* insert Narrative([[<p>Low-dose CT of the chest, 12 May 2026. Solid nodule of the left lower lobe, 186 mm³. Candidate 2 of the software is a vessel. Low-dose CT advised in three months.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#67734004
  * text = "Chest"
* extension[patientHistory].valueReference = Reference(ai-nodule-tobacco)
* extension[procedure][0].valueReference = Reference(ai-nodule-procedure)
* extension[procedure][+].valueReference = Reference(ai-nodule-dose)
* extension[finding].valueReference = Reference(ai-nodule-key-image)
* extension[impression].valueReference = Reference(ai-nodule-impression)
* extension[recommendation].valueReference = Reference(ai-nodule-follow-up)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0512-0144"
* basedOn[accession] = Reference(ai-nodule-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26051200288"
* status = #final
* category[diagnostic-service] = $v2-0074#CT "CAT Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Low-dose CT of the chest"
* subject = Reference(ai-nodule-patient)
* effectiveDateTime = "2026-05-12T09:52:00+01:00"
* issued = "2026-05-12T15:20:00+01:00"
* performer = Reference(ai-nodule-department)
* resultsInterpreter = Reference(ai-nodule-radiologist-role)
* result = Reference(ai-nodule-findings)
* study = Reference(ai-nodule-imaging-study)
* composition = Reference(ai-nodule-composition)
* conclusion = "Solid nodule of the left lower lobe, 186 mm³. Low-dose CT advised in three months."
* conclusionCode = $sct#427359005
  * text = "Solitary nodule of the lung"
