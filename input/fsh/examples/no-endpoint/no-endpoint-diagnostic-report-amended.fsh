Instance: no-endpoint-diagnostic-report-amended
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "No endpoint: report as data, amended"
Description: "Version 3 as data: with what the specimen showed."
* language = #en
* insert Narrative([[<p>Biopsy of the left breast under ultrasound, 8 July 2026, amended on 14 July. Lump of 17 mm, benign by the pathologist's report; ultrasound in six months.</p>]])
* extension[version].valueString = "3"
* extension[anatomical-region].valueCodeableConcept = $sct#76752008
  * text = "Breast"
* extension[patientHistory][0].valueReference = Reference(no-endpoint-lump-felt)
* extension[patientHistory][+].valueReference = Reference(no-endpoint-pacemaker)
* extension[patientHistory][+].valueReference = Reference(no-endpoint-enoxaparin)
* extension[patientHistory][+].valueReference = Reference(no-endpoint-phenprocoumon)
* extension[procedure][0].valueReference = Reference(no-endpoint-procedure)
* extension[procedure][+].valueReference = Reference(no-endpoint-lidocaine)
* extension[procedure][+].valueReference = Reference(no-endpoint-haematoma)
* extension[impression].valueReference = Reference(no-endpoint-impression)
* extension[communication].valueReference = Reference(no-endpoint-communication)
* extension[informationRecipient][0].valueReference = Reference(no-endpoint-breast-centre)
* extension[informationRecipient][+].valueReference = Reference(no-endpoint-patient)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "MSR-2026-0708-0733"
* basedOn[accession] = Reference(no-endpoint-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "US26070800733"
* status = #amended
* category[diagnostic-service] = $v2-0074#RUS "Radiology Ultrasound"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Biopsy of the breast under ultrasound"
* subject = Reference(no-endpoint-patient)
* effectiveDateTime = "2026-07-08T14:00:00+02:00"
* issued = "2026-07-14T10:00:00+02:00"
* performer = Reference(no-endpoint-practice)
* resultsInterpreter = Reference(no-endpoint-radiologist-role)
* specimen = Reference(no-endpoint-specimen)
* result = Reference(no-endpoint-findings)
* note
  * extension[annotation-type].valueCodeableConcept = $loinc#18782-3 "Radiology Study observation (narrative)"
  * text = "Lump of the left breast, upper outer quadrant, 17 mm, without echoes of its own in the centre and with a blurred margin. Under local anaesthesia three cores taken with a needle of 14 gauge, under ultrasound throughout. Small haematoma after the third core, compressed for ten minutes. The armpit shows no enlarged nodes."
* study = Reference(no-endpoint-imaging-study)
* composition = Reference(no-endpoint-composition-amended)
* conclusion = "Benign lump of the left breast by the pathologist's report of 13 July 2026, which fits the images. Ultrasound in six months."
