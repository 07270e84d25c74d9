Instance: single-rendered-report
InstanceOf: DiagnosticReportEuImagingMinimalMetadata
Usage: #example
Title: "Single example: rendered report"
Description: "A report that exists as a web page and as PDF only."
* language = #en
* insert Narrative([[<p>CT of the abdomen, 9 April 2026, as a rendered report.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#63337009
  * text = "Abdomen"
* extension[comparison].valueReference = Reference(single-prior-imaging-study)
* extension[patientHistory].valueReference = Reference(single-allergy)
* extension[procedure].valueReference = Reference(single-procedure)
* extension[finding].valueReference = Reference(single-picture)
* extension[impression].valueReference = Reference(single-impression)
* extension[recommendation].valueReference = Reference(single-recommendation)
* extension[communication].valueReference = Reference(single-communication)
* extension[informationRecipient].valueReference = Reference(single-patient)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0409-0031"
* basedOn[accession] = Reference(single-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "CT26040900112"
* status = #final
* category[diagnostic-service] = $v2-0074#CT "CAT Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "CT of the abdomen with contrast"
* subject = Reference(single-patient)
* effectiveDateTime = "2026-04-09T08:15:00+02:00"
* issued = "2026-04-09T10:30:00+02:00"
* performer = Reference(chest-ct-imaging-department)
* specimen = Reference(single-specimen)
* result = Reference(single-measurement)
* note
  * extension[annotation-type].valueCodeableConcept = $loinc#59776-5 "Procedure findings Narrative"
  * text = "Lesion of the liver, 21 mm."
* study[study-identifier]
  * identifier
    * type = $dcm#110180 "Study Instance UID"
    * type.coding[1] = $v2-0203#FILL "Filler Identifier"
    * system = "urn:dicom:uid"
    * value = "urn:oid:2.25.240132105380051627550903599388519795292.2.1"
* media.link = Reference(single-key-picture)
// The page is a resource of its own beside the report: url says where, size and hash say that it is whole.
* conclusion = "Lesion of the liver, 21 mm, not yet explained."
* conclusionCode.text = "Lesion of the liver"
* presentedForm[html]
  * contentType = #text/html
  * url = "Binary/single-rendered-page"
  * size = 354
  * hash = "yIfTA2231SRKxqK6bX17QMjoMYg="
  * title = "CT of the abdomen"
  * language = #en
* presentedForm[pdf]
  * contentType = #application/pdf
  * data = "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgNDIwIDE0MF0vQ29udGVudHMgNCAwIFIvUmVzb3VyY2VzPDwvRm9udDw8L0YxIDUgMCBSPj4+Pj4+ZW5kb2JqCjQgMCBvYmo8PC9MZW5ndGggOTE+PnN0cmVhbQpCVCAvRjEgMTIgVGYgNDAgMTAwIFRkIChDVCBvZiB0aGUgYWJkb21lbiwgOSBBcHJpbCAyMDI2OiBsZXNpb24gb2YgdGhlIGxpdmVyLCAyMSBtbS4pIFRqIEVUCmVuZHN0cmVhbWVuZG9iago1IDAgb2JqPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTEvQmFzZUZvbnQvSGVsdmV0aWNhPj5lbmRvYmoKeHJlZgowIDYKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDA5IDAwMDAwIG4gCjAwMDAwMDAwNTIgMDAwMDAgbiAKMDAwMDAwMDEwMSAwMDAwMCBuIAowMDAwMDAwMjExIDAwMDAwIG4gCjAwMDAwMDAzNDcgMDAwMDAgbiAKdHJhaWxlcjw8L1NpemUgNi9Sb290IDEgMCBSPj4Kc3RhcnR4cmVmCjQwOAolJUVPRgo="
  * size = 587
  * hash = "OkM61v6YKNbr4qQxBnTA+7xol9w="
  * title = "CT of the abdomen"
  * language = #en
