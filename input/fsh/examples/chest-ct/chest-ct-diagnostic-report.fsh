Instance: chest-ct-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "Chest CT: report as data"
Description: "The report on the follow-up CT, as data."
* language = #en
* insert Narrative([[<p>CT of the chest without contrast, 16 March 2026. Solid nodule of the right upper lobe, 6.4 mm, unchanged for six months. Mild emphysema. Low-dose CT advised between March and September 2027.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#67734004
  * text = "Chest"
* extension[comparison][0].valueReference = Reference(chest-ct-prior-imaging-study)
* extension[comparison][+].valueReference = Reference(chest-ct-prior-measured-region)
* extension[patientHistory][0].valueReference = Reference(chest-ct-known-nodule)
* extension[patientHistory][+].valueReference = Reference(chest-ct-smoking-status)
* extension[procedure].valueReference = Reference(chest-ct-procedure)
* extension[finding][0].valueReference = Reference(chest-ct-key-image-axial)
* extension[finding][+].valueReference = Reference(chest-ct-key-image-coronal)
* extension[impression][0].valueReference = Reference(chest-ct-impression)
* extension[impression][+].valueReference = Reference(chest-ct-key-image-axial)
* extension[recommendation].valueReference = Reference(chest-ct-follow-up)
* extension[communication].valueReference = Reference(chest-ct-communication)
* extension[informationRecipient].valueReference = Reference(chest-ct-patient)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0316-0093"
* basedOn[accession] = Reference(chest-ct-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26031600417"
* status = #final
* category[diagnostic-service] = $v2-0074#CT "CAT Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "CT of the chest without contrast"
* subject = Reference(chest-ct-patient)
* effectiveDateTime = "2026-03-16T09:42:00+01:00"
* issued = "2026-03-16T14:05:00+01:00"
* performer = Reference(chest-ct-imaging-department)
* resultsInterpreter = Reference(chest-ct-radiologist-role)
* result = Reference(chest-ct-findings)
* note
  * extension[annotation-type].valueCodeableConcept = $loinc#59776-5 "Procedure findings Narrative"
  * text = "Solid nodule of the right upper lobe, 6.4 mm, 6.2 mm in September 2025. Mild emphysema. No enlarged lymph nodes, no effusion."
* study = Reference(chest-ct-imaging-study)
* composition = Reference(chest-ct-composition)
* conclusion = "Solid nodule of the right upper lobe, unchanged for six months. Low-dose CT advised 18 to 24 months after it was first seen."
* conclusionCode = $sct#427359005
  * text = "Solitary nodule of the lung"
