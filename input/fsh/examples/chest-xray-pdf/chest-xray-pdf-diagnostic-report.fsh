Instance: chest-xray-pdf-diagnostic-report
InstanceOf: DiagnosticReportEuImagingMinimalMetadata
Usage: #example
Title: "Chest X-ray as PDF: report"
Description: "The report as one PDF, with as much data as it takes to find it."
* language = #en
* insert Narrative([[<p>X-ray of the chest, two views, 24 February 2026. The report is the attached PDF, one page.</p>]])
* extension[version].valueString = "1"
* extension[anatomical-region].valueCodeableConcept = $sct#67734004
  * text = "Chest"
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0224-0201"
* basedOn[accession] = Reference(chest-xray-pdf-order)
  * identifier
    * type = $v2-0203#ACSN "Accession ID"
    * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.2"
    * value = "DX26022400733"
* status = #final
* category[diagnostic-service] = $v2-0074#RX "Radiograph"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* code = $loinc#18748-4 "Diagnostic imaging study"
  * text = "X-ray of the chest, two views"
* subject = Reference(chest-xray-pdf-patient)
* effectiveDateTime = "2026-02-24T13:48:00+02:00"
* issued = "2026-02-24T15:20:00+02:00"
* performer = Reference(chest-xray-pdf-imaging-department)
* resultsInterpreter = Reference(chest-xray-pdf-radiologist-role)
// The study is found by its UID also where the ImagingStudy did not come along.
* study[study-identifier] = Reference(chest-xray-pdf-imaging-study)
  * identifier
    * type = $dcm#110180 "Study Instance UID"
    * type.coding[1] = $v2-0203#FILL "Filler Identifier"
    * system = "urn:dicom:uid"
    * value = "urn:oid:2.25.240132105380051627550903599388519795292.9.1"
* presentedForm[pdf]
  * contentType = #application/pdf
  * data = "JVBERi0xLjQKMSAwIG9iago8PC9UeXBlL0NhdGFsb2cvUGFnZXMgMiAwIFIvTGFuZyhlbik+PgplbmRvYmoKMiAwIG9iago8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PgplbmRvYmoKMyAwIG9iago8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCA1OTUgODQyXS9Db250ZW50cyA0IDAgUi9SZXNvdXJjZXM8PC9Gb250PDwvRjEgNSAwIFIvRjIgNiAwIFI+Pj4+Pj4KZW5kb2JqCjQgMCBvYmoKPDwvTGVuZ3RoIDg2Nj4+CnN0cmVhbQpCVAovRjIgMTUgVGYgMSAwIDAgMSA1NiA3ODAgVG0gKE5vcnRoZXJuIExha2VzIEhvc3BpdGFsIC0gRGVwYXJ0bWVudCBvZiBSYWRpb2xvZ3kpIFRqCi9GMSAxMCBUZiAxIDAgMCAxIDU2IDc1NCBUbSAoUGF0aWVudDogQWlubyBWaXJ0YW5lbiwgYm9ybiAyIE1heSAxOTQ3LCBQLTAxMzM3NykgVGoKL0YxIDEwIFRmIDEgMCAwIDEgNTYgNzI4IFRtIChBY2Nlc3Npb24gbnVtYmVyOiBEWDI2MDIyNDAwNzMzICAgIFJlcG9ydDogUkFELTIwMjYtMDIyNC0wMjAxLCB2ZXJzaW9uIDEpIFRqCi9GMiAxMiBUZiAxIDAgMCAxIDU2IDcwMiBUbSAoWC1yYXkgb2YgdGhlIGNoZXN0LCB0d28gdmlld3MsIDI0IEZlYnJ1YXJ5IDIwMjYpIFRqCi9GMSAxMSBUZiAxIDAgMCAxIDU2IDY3NiBUbSAoUXVlc3Rpb246IGNvdWdoIGFuZCBmZXZlciBmb3IgZm91ciBkYXlzLiBQbmV1bW9uaWE/KSBUagovRjEgMTEgVGYgMSAwIDAgMSA1NiA2NTAgVG0gKEZpbmRpbmdzOiBjb25zb2xpZGF0aW9uIG9mIHRoZSByaWdodCBsb3dlciBsb2JlIHdpdGggYWlyIGJyb25jaG9ncmFtLikgVGoKL0YxIDExIFRmIDEgMCAwIDEgNTYgNjI0IFRtIChObyBlZmZ1c2lvbiwgbm8gcG5ldW1vdGhvcmF4LiBIZWFydCBvZiBub3JtYWwgc2l6ZS4pIFRqCi9GMSAxMSBUZiAxIDAgMCAxIDU2IDU5OCBUbSAoSW1wcmVzc2lvbjogcG5ldW1vbmlhIG9mIHRoZSByaWdodCBsb3dlciBsb2JlLikgVGoKL0YxIDExIFRmIDEgMCAwIDEgNTYgNTcyIFRtIChSZWNvbW1lbmRhdGlvbjogY29udHJvbCBhZnRlciBzaXggd2Vla3MuKSBUagovRjEgMTAgVGYgMSAwIDAgMSA1NiA1NDYgVG0gKFNpZ25lZDogRHIgRWVybyBMYWluZSwgMjQgRmVicnVhcnkgMjAyNiwgMTU6MjApIFRqCkVUCgplbmRzdHJlYW0KZW5kb2JqCjUgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTEvQmFzZUZvbnQvSGVsdmV0aWNhPj4KZW5kb2JqCjYgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTEvQmFzZUZvbnQvSGVsdmV0aWNhLUJvbGQ+PgplbmRvYmoKeHJlZgowIDcKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDA5IDAwMDAwIG4gCjAwMDAwMDAwNjMgMDAwMDAgbiAKMDAwMDAwMDExNCAwMDAwMCBuIAowMDAwMDAwMjM1IDAwMDAwIG4gCjAwMDAwMDExNTAgMDAwMDAgbiAKMDAwMDAwMTIxMyAwMDAwMCBuIAp0cmFpbGVyCjw8L1NpemUgNy9Sb290IDEgMCBSPj4Kc3RhcnR4cmVmCjEyODEKJSVFT0YK"
  * size = 1482
  * hash = "8SWX1DhtoLEbDWA+jclvdYrqX+U="
  * title = "X-ray of the chest, 24 February 2026"
  * language = #en
  * creation = "2026-02-24T15:20:00+02:00"
  * pages = 1
