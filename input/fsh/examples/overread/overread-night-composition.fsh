Instance: overread-night-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Over-read: report of the night in sections"
Description: "The first report, read at night in another country."
* language = #en
* insert Narrative([[<p>CT of the head of Seán Ó Briain, 8 March 2026: no bleeding inside the skull. Reported and signed by Dr Leonor Barreto, Atlantic Night Reading.</p>]])
* extension[basedOn].valueReference = Reference(overread-order)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "NR-2026-0308-0112"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "CT of the head without contrast"
* category[diagnostic-service] = $v2-0074#CT "CAT Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(overread-patient)
* date = "2026-03-08T02:40:00+00:00"
* author[0] = Reference(overread-night-radiologist-role)
* author[+] = Reference(overread-night-service)
* title = "CT of the head after a fall"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-03-08T02:40:00+00:00"
  * party = Reference(overread-night-radiologist-role)
* custodian = Reference(overread-night-service)
* event.period
  * start = "2026-03-08T02:10:00+00:00"
  * end = "2026-03-08T02:16:00+00:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>CT of the head without contrast, 8 March 2026, accession number CT26030800012.</p>]])
  * entry[imagingstudy] = Reference(overread-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Conor Walsh, Emergency Department, 8 March 2026, 01:50: CT of the head without contrast. Bleeding or fracture?</p>]])
  * entry[order] = Reference(overread-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Fall at home in the night, briefly unconscious. Apixaban since 2023.</p>]])
  * entry[problemlist] = Reference(overread-head-injury)
  * entry[prescription] = Reference(overread-anticoagulant)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>Axial slices of 5.0 mm in soft tissue and bone kernel, without contrast medium. Slight motion.</p>]])
  * entry[procedure] = Reference(overread-procedure)
* section[comparison]
  * title = "Comparison"
  * code = $loinc#18834-2 "Radiology Comparison study (narrative)"
  * insert Narrative([[<p>No earlier images of the head could be had.</p>]])
  * emptyReason = $list-empty-reason#unavailable "Unavailable"
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<p>No bleeding inside the skull. Ventricles and cisterns of normal width. Haematoma of the scalp on the right. No fracture.</p>]])
  * entry[finding] = Reference(overread-night-findings)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<p>Haematoma of the scalp. No bleeding inside the skull, no fracture.</p>]])
  * entry[impression] = Reference(overread-night-impression)
