Instance: stress-echo-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "Stress echo: report as data"
Description: "The report on the stress echocardiogram, as data."
* language = #en
* insert Narrative([[<p>Exercise stress echocardiogram, 4 June 2026. Movement of four apical segments reduced at peak exercise, ejection fraction 60 % at rest and 54 % at peak. Coronary angiography advised.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#80891009
  * text = "Heart"
* extension[patientHistory][0].valueReference = Reference(stress-echo-chest-pain)
* extension[patientHistory][+].valueReference = Reference(stress-echo-hypertension)
* extension[patientHistory][+].valueReference = Reference(stress-echo-metoprolol)
* extension[procedure].valueReference = Reference(stress-echo-procedure)
* extension[finding].valueReference = Reference(stress-echo-key-image-peak)
* extension[impression][0].valueReference = Reference(stress-echo-impression)
* extension[impression][+].valueReference = Reference(stress-echo-key-image-peak)
* extension[recommendation].valueReference = Reference(stress-echo-angiography)
* extension[communication].valueReference = Reference(stress-echo-communication)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "ECHO-2026-0604-0011"
* basedOn[accession] = Reference(stress-echo-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "EC26060400019"
* status = #final
* category[diagnostic-service] = $v2-0074#CUS "Cardiac Ultrasound"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Exercise stress echocardiogram"
* subject = Reference(stress-echo-patient)
* effectivePeriod
  * start = "2026-06-04T10:00:00+03:00"
  * end = "2026-06-04T10:45:00+03:00"
* issued = "2026-06-04T13:30:00+03:00"
* performer = Reference(stress-echo-imaging-department)
* resultsInterpreter = Reference(stress-echo-cardiologist-role)
* result = Reference(stress-echo-findings)
* note
  * extension[annotation-type].valueCodeableConcept = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * text = "Coronary angiography within two weeks."
* study = Reference(stress-echo-imaging-study)
* composition = Reference(stress-echo-composition)
* conclusion = "Ischaemia of the apex at moderate load. Coronary angiography advised within two weeks."
* conclusionCode = $sct#414795007
  * text = "Ischaemia of the heart muscle"
