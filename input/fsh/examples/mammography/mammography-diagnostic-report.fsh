Instance: mammography-diagnostic-report
InstanceOf: DiagnosticReportEuImaging
Usage: #example
Title: "Mammography: report as data"
Description: "The report on the screening mammography, as data."
* language = #en
* insert Narrative([[<p>Screening mammography of both breasts, 10 February 2026. Mass of 9 mm in the left breast, BI-RADS 0, recall for tomosynthesis and ultrasound. Right breast BI-RADS 1.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#76752008
  * text = "Breast"
* extension[patientHistory].valueReference = Reference(mammography-family-history)
* extension[procedure].valueReference = Reference(mammography-procedure)
* extension[finding][0].valueReference = Reference(mammography-key-image-cc)
* extension[finding][+].valueReference = Reference(mammography-key-image-mlo)
* extension[impression][0].valueReference = Reference(mammography-impression)
* extension[impression][+].valueReference = Reference(mammography-key-image-mlo)
* extension[recommendation][0].valueReference = Reference(mammography-tomosynthesis)
* extension[recommendation][+].valueReference = Reference(mammography-ultrasound)
* extension[recommendation][+].valueReference = Reference(mammography-recall)
* extension[communication].valueReference = Reference(mammography-communication)
* extension[informationRecipient][0].valueReference = Reference(mammography-patient)
* extension[informationRecipient][+].valueReference = Reference(mammography-screening-programme)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "SCR-2026-0211-0007"
* basedOn[accession] = Reference(mammography-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "MG26021000088"
* status = #final
* category[diagnostic-service] = $v2-0074#RAD "Radiology"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Screening mammography of both breasts"
* subject = Reference(mammography-patient)
* effectiveDateTime = "2026-02-10T10:08:00+00:00"
* issued = "2026-02-11T17:20:00+00:00"
* performer = Reference(mammography-imaging-department)
* resultsInterpreter[0] = Reference(mammography-first-reader-role)
* resultsInterpreter[+] = Reference(mammography-second-reader-role)
* result = Reference(mammography-findings)
* note
  * extension[annotation-type].valueCodeableConcept = $loinc#59776-5 "Procedure findings Narrative"
  * text = "Breasts heterogeneously dense. Irregular mass of 9 mm in the upper outer quadrant of the left breast."
* study = Reference(mammography-imaging-study)
* composition = Reference(mammography-composition)
* conclusion = "Mass in the left breast, BI-RADS 0. Recall for digital breast tomosynthesis and ultrasound."
* conclusionCode[0] = $sct#397138000
  * text = "BI-RADS 0"
* conclusionCode[+] = $sct#129788004
  * text = "Mass in the mammogram"
* presentedForm[html]
  * contentType = #text/html
  * data = "PCFET0NUWVBFIGh0bWw+PGh0bWwgbGFuZz0iZW4iPjxoZWFkPjxtZXRhIGNoYXJzZXQ9InV0Zi04Ij48dGl0bGU+U2NyZWVuaW5nIG1hbW1vZ3JhcGh5PC90aXRsZT48L2hlYWQ+PGJvZHk+PGgxPlNjcmVlbmluZyBtYW1tb2dyYXBoeSwgMTAgRmVicnVhcnkgMjAyNjwvaDE+PHA+TWFzcyBpbiB0aGUgbGVmdCBicmVhc3QsIEJJLVJBRFMgMDogcmVjYWxsIGZvciB0b21vc3ludGhlc2lzIGFuZCB1bHRyYXNvdW5kLjwvcD48L2JvZHk+PC9odG1sPg=="
  * size = 253
  * hash = "elN+oAbeyBFWtwmXtV9FOs6DFaE="
  * title = "Screening mammography"
  * language = #en
