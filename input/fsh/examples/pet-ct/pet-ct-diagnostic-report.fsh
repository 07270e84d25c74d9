Instance: pet-ct-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "PET-CT: report as data"
Description: "The report on the PET-CT, as data, with the accession numbers of both orders."
* language = #en
* insert Narrative([[<p>PET-CT with FDG and contrast, 18 May 2026. Hodgkin lymphoma after two cycles: mediastinal lymph node SUVmax 2.1 (9.8 in March), Deauville score 3.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region][0].valueCodeableConcept = $sct#774007
  * text = "Head and neck"
* extension[anatomical-region][+].valueCodeableConcept = $sct#67734004
  * text = "Chest"
* extension[anatomical-region][+].valueCodeableConcept = $sct#63337009
  * text = "Abdomen"
* extension[comparison][0].valueReference = Reference(pet-ct-prior-imaging-study)
* extension[comparison][+].valueReference = Reference(pet-ct-prior-measured-point)
* extension[patientHistory][0].valueReference = Reference(pet-ct-lymphoma)
* extension[patientHistory][+].valueReference = Reference(pet-ct-glucose)
* extension[procedure].valueReference = Reference(pet-ct-procedure)
* extension[finding].valueReference = Reference(pet-ct-key-image)
* extension[impression].valueReference = Reference(pet-ct-impression)
* extension[recommendation].valueReference = Reference(pet-ct-next-pet-ct)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "NUC-2026-0518-0021"
* basedOn[accession][0] = Reference(pet-ct-order-pet)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "NM26051800033"
* basedOn[accession][+] = Reference(pet-ct-order-ct)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26051800145"
* status = #final
* category[diagnostic-service] = $v2-0074#NMS "Nuclear Medicine Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "PET-CT from skull base to thigh, with contrast"
* subject = Reference(pet-ct-patient)
* effectiveDateTime = "2026-05-18T10:02:00+02:00"
* issued = "2026-05-18T15:40:00+02:00"
* performer = Reference(pet-ct-imaging-department)
* resultsInterpreter = Reference(pet-ct-reader-role)
* result = Reference(pet-ct-findings)
* note
  * extension[annotation-type].valueCodeableConcept = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * text = "Complete metabolic response with a residual mass, Deauville score 3."
* study = Reference(pet-ct-imaging-study)
* composition = Reference(pet-ct-composition)
* conclusion = "Hodgkin lymphoma, complete metabolic response after two cycles of chemotherapy, Deauville score 3."
* conclusionCode = $sct#118599009
  * text = "Hodgkin lymphoma"
