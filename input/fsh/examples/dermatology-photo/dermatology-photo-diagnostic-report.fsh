Instance: dermatology-photo-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "Dermatology photograph: report as data"
Description: "The report on the photographs, as data, with the photographs as its media."
* language = #en
* insert Narrative([[<p>Photographs of the skin, 3 June 2026. Suspicious pigmented lesion of the left forearm, 11 mm. Excision advised within two weeks.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#53120007
  * text = "Upper limb"
* extension[patientHistory][0].valueReference = Reference(dermatology-photo-mole)
* extension[patientHistory][+].valueReference = Reference(dermatology-photo-pregnancy-status)
* extension[patientHistory][+].valueReference = Reference(dermatology-photo-gestational-age)
* extension[finding][0].valueReference = Reference(dermatology-photo-key-image)
* extension[finding][+].valueReference = Reference(dermatology-photo-overview)
* extension[impression][0].valueReference = Reference(dermatology-photo-impression)
* extension[impression][+].valueReference = Reference(dermatology-photo-key-image)
* extension[recommendation].valueReference = Reference(dermatology-photo-excision)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "SKIN-2026-0603-0019"
* basedOn[accession] = Reference(dermatology-photo-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "PH26060300019"
* status = #final
* category[diagnostic-service] = $v2-0074#OTH "Other"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Photographs of the skin"
* subject = Reference(dermatology-photo-patient)
* effectiveDateTime = "2026-06-03T11:30:00+01:00"
* issued = "2026-06-03T12:10:00+01:00"
* performer = Reference(dermatology-photo-clinic)
* resultsInterpreter = Reference(dermatology-photo-dermatologist-role)
* result = Reference(dermatology-photo-findings)
* study = Reference(dermatology-photo-imaging-study)
* media[0]
  * comment = "Close-up with ruler"
  * link = Reference(dermatology-photo-key-image)
* media[+]
  * comment = "Left forearm"
  * link = Reference(dermatology-photo-overview)
* composition = Reference(dermatology-photo-composition)
* conclusion = "Suspicious pigmented lesion of the left forearm. Excision advised within two weeks."
