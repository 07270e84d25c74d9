Instance: obstetric-ultrasound-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "Obstetric ultrasound: report as data"
Description: "The report on the ultrasound of the fetus, as data."
* language = #en
* insert Narrative([[<p>Ultrasound of the fetus at 20 weeks and 4 days, 22 April 2026. Estimated weight 352 g, anatomy without particular finding but incomplete (face in profile not seen), low-lying placenta.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#63337009
  * text = "Abdomen and pelvis"
* extension[patientHistory][0].valueReference = Reference(obstetric-ultrasound-pregnancy-status)
* extension[patientHistory][+].valueReference = Reference(obstetric-ultrasound-gestational-age)
* extension[patientHistory][+].valueReference = Reference(obstetric-ultrasound-earlier-birth)
* extension[procedure].valueReference = Reference(obstetric-ultrasound-procedure)
* extension[finding][0].valueReference = Reference(obstetric-ultrasound-key-image-heart)
* extension[finding][+].valueReference = Reference(obstetric-ultrasound-key-image-placenta)
* extension[impression][0].valueReference = Reference(obstetric-ultrasound-impression)
* extension[impression][+].valueReference = Reference(obstetric-ultrasound-key-image-placenta)
* extension[recommendation][0].valueReference = Reference(obstetric-ultrasound-next-ultrasound)
* extension[recommendation][+].valueReference = Reference(obstetric-ultrasound-second-look)
* extension[informationRecipient].valueReference = Reference(obstetric-ultrasound-patient)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "OBS-2026-0422-0052"
* basedOn[accession] = Reference(obstetric-ultrasound-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "US26042200061"
* status = #final
* category[diagnostic-service] = $v2-0074#OUS "OB Ultrasound"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Ultrasound of the fetus, second trimester"
* subject = Reference(obstetric-ultrasound-patient)
* effectivePeriod
  * start = "2026-04-22T10:30:00+01:00"
  * end = "2026-04-22T11:05:00+01:00"
* issued = "2026-04-22T12:10:00+01:00"
* performer = Reference(obstetric-ultrasound-imaging-department)
* resultsInterpreter = Reference(obstetric-ultrasound-obstetrician-role)
* result = Reference(obstetric-ultrasound-findings)
* note
  * extension[annotation-type].valueCodeableConcept = $loinc#59776-5 "Procedure findings Narrative"
  * text = "Biometry as expected. Lower edge of the placenta 14 mm from the inner os of the cervix."
* study = Reference(obstetric-ultrasound-imaging-study)
* composition = Reference(obstetric-ultrasound-composition)
* conclusion = "Growth as expected at 20 weeks and 4 days. Anatomy as expected in the parts that were seen; the face in profile could not be judged, second look advised before 23 weeks. Low-lying placenta; ultrasound advised at 32 weeks."
* conclusionCode.text = "Low-lying placenta"
