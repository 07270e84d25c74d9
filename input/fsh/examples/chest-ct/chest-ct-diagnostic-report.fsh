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
* extension[procedure][0].valueReference = Reference(chest-ct-procedure)
* extension[procedure][+].valueReference = Reference(chest-ct-dose)
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
* presentedForm[pdf]
  * contentType = #application/pdf
  * data = "JVBERi0xLjQKMSAwIG9iago8PC9UeXBlL0NhdGFsb2cvUGFnZXMgMiAwIFIvTGFuZyhlbik+PgplbmRvYmoKMiAwIG9iago8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PgplbmRvYmoKMyAwIG9iago8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCA1OTUgODQyXS9Db250ZW50cyA0IDAgUi9SZXNvdXJjZXM8PC9Gb250PDwvRjEgNSAwIFI+Pj4+Pj4KZW5kb2JqCjQgMCBvYmoKPDwvTGVuZ3RoIDg3MD4+c3RyZWFtCkJUIC9GMSAxNSBUZiA1NiA3ODAgVGQgKENUIG9mIHRoZSBjaGVzdCB3aXRob3V0IGNvbnRyYXN0KSBUaiAvRjEgMTAgVGYgMCAtMjggVGQgMTUgVEwgKEVsaZprYSBOb3ZvdG7hLCBib3JuIDEyIEFwcmlsIDE5NTgsIHBhdGllbnQgbnVtYmVyIFAtMDA0NzExKSBUaiBUKiAoUml2ZXJzaWRlIFVuaXZlcnNpdHkgSG9zcGl0YWwsIDE2IE1hcmNoIDIwMjYsIGFjY2Vzc2lvbiBudW1iZXIgQ1QyNjAzMTYwMDQxNykgVGogVCogKCkgVGogVCogKFF1ZXN0aW9uOiBoYXMgdGhlIHNvbGlkIG5vZHVsZSBpbiB0aGUgcmlnaHQgdXBwZXIgbG9iZSBncm93biBpbiBzaXggbW9udGhzPykgVGogVCogKCkgVGogVCogKEZpbmRpbmdzOiBzb2xpZCBub2R1bGUgd2l0aCBhIHNtb290aCBtYXJnaW4gaW4gdGhlIHBvc3RlcmlvciBzZWdtZW50IG9mIHRoZSByaWdodCB1cHBlciBsb2JlLCkgVGogVCogKDYuNCBtbSBcKDE1IFNlcHRlbWJlciAyMDI1OiA2LjIgbW1cKS4gTm8gbmV3IG5vZHVsZS4gTWlsZCBjZW50cmlsb2J1bGFyIGVtcGh5c2VtYS4pIFRqIFQqIChObyBlbmxhcmdlZCBseW1waCBub2Rlcywgbm8gZWZmdXNpb24uKSBUaiBUKiAoKSBUaiBUKiAoSW1wcmVzc2lvbjopIFRqIFQqICgxLiBTb2xpZCBub2R1bGUgb2YgdGhlIHJpZ2h0IHVwcGVyIGxvYmUsIDYuNCBtbSwgdW5jaGFuZ2VkIGZvciBzaXggbW9udGhzLikgVGogVCogKDIuIE1pbGQgZW1waHlzZW1hLikgVGogVCogKCkgVGogVCogKExvdy1kb3NlIENUIHdpdGhvdXQgY29udHJhc3QgYmV0d2VlbiBNYXJjaCBhbmQgU2VwdGVtYmVyIDIwMjcuKSBUaiBUKiAoKSBUaiBUKiAoU2lnbmVkIGJ5IERyIENhbWlsbGUgRm9udGFpbmUsIDE2IE1hcmNoIDIwMjYsIDE0OjA1KSBUaiBUKiBFVAplbmRzdHJlYW0KZW5kb2JqCjUgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTEvQmFzZUZvbnQvSGVsdmV0aWNhL0VuY29kaW5nL1dpbkFuc2lFbmNvZGluZz4+CmVuZG9iagp4cmVmCjAgNgowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMDkgMDAwMDAgbiAKMDAwMDAwMDA2MyAwMDAwMCBuIAowMDAwMDAwMTE0IDAwMDAwIG4gCjAwMDAwMDAyMjYgMDAwMDAgbiAKMDAwMDAwMTE0NCAwMDAwMCBuIAp0cmFpbGVyPDwvU2l6ZSA2L1Jvb3QgMSAwIFI+PgpzdGFydHhyZWYKMTIzMgolJUVPRgo="
  * size = 1412
  * hash = "Zsn09kBxEOZ7m46K5+PPAo61Cuc="
  * title = "CT of the chest, 16 March 2026"
  * language = #en
  * creation = "2026-03-16T14:05:00+01:00"
  * pages = 1
