Instance: angiography-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "Angiography: final report as data"
Description: "The final report, as data."
* language = #en
* insert Narrative([[<p>Angiography of the left leg, 17 February 2026. Stenosis of the superficial femoral artery dilated from 85 to 15 percent. Urticaria after the contrast medium; tests for allergy advised.</p>]])
* extension[version].valueString = "2"
* extension[anatomical-region][0].valueCodeableConcept = $sct#61685007
  * text = "Lower limb"
* extension[anatomical-region][+].valueCodeableConcept = $sct#113257007
  * text = "Heart and vessels"
* extension[patientHistory][0].valueReference = Reference(angiography-claudication)
* extension[patientHistory][+].valueReference = Reference(angiography-stent)
* extension[patientHistory][+].valueReference = Reference(angiography-creatinine)
* extension[procedure][0].valueReference = Reference(angiography-procedure)
* extension[procedure][+].valueReference = Reference(angiography-contrast)
* extension[procedure][+].valueReference = Reference(angiography-reaction)
* extension[procedure][+].valueReference = Reference(angiography-dose)
* extension[finding][0].valueReference = Reference(angiography-key-image-before)
* extension[finding][+].valueReference = Reference(angiography-key-image-after)
* extension[impression][0].valueReference = Reference(angiography-impression)
* extension[impression][+].valueReference = Reference(angiography-key-image-after)
* extension[recommendation][0].valueReference = Reference(angiography-allergy-tests)
* extension[recommendation][+].valueReference = Reference(angiography-ultrasound)
* extension[recommendation][+].valueReference = Reference(angiography-plan)
* extension[communication].valueReference = Reference(angiography-communication)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0217-0019"
* basedOn[accession] = Reference(angiography-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "XA26021700051"
* status = #final
* category[diagnostic-service] = $v2-0074#XRC "Cineradiograph"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Angiography of the left leg with dilatation"
* subject = Reference(angiography-patient)
* effectivePeriod
  * start = "2026-02-17T09:15:00+01:00"
  * end = "2026-02-17T10:10:00+01:00"
* issued = "2026-02-17T12:05:00+01:00"
* performer = Reference(angiography-imaging-department)
* resultsInterpreter = Reference(angiography-radiologist-role)
* result = Reference(angiography-findings)
* study = Reference(angiography-imaging-study)
* composition = Reference(angiography-composition)
* conclusion = "Stenosis of the left superficial femoral artery dilated from 85 to 15 percent. Iliac stent open. Mild reaction to iodinated contrast medium."
