Instance: overread-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Over-read: report of the hospital in sections"
Description: "The over-read: a second report on the same study, with what was overlooked at night."
* language = #en
* insert Narrative([[<p>CT of the head of Seán Ó Briain, 8 March 2026, second reading: small subarachnoid bleeding on the right. Reported and signed by Dr Orla Fitzgerald, Department of Radiology, Harbour General Hospital.</p>]])
* extension[basedOn].valueReference = Reference(overread-order)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0308-0007"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "CT of the head without contrast"
* category[diagnostic-service] = $v2-0074#CT "CAT Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(overread-patient)
* date = "2026-03-08T08:30:00+00:00"
* author[0] = Reference(overread-neuroradiologist-role)
* author[+] = Reference(overread-imaging-department)
* title = "CT of the head after a fall: over-read"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-03-08T08:30:00+00:00"
  * party = Reference(overread-neuroradiologist-role)
* custodian = Reference(overread-hospital)
// The night service signed a report of its own, which this one does not change: it takes its place.
* relatesTo[replacement]
  * type = #replaces
  * resourceReference
    * type = "Composition"
    * identifier
      * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
      * value = "NR-2026-0308-0112"
    * display = "Report of Atlantic Night Reading on the CT of the head, 8 March 2026, 02:40"
* event.period
  * start = "2026-03-08T02:10:00+00:00"
  * end = "2026-03-08T02:16:00+00:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>CT of the head without contrast, 8 March 2026, accession number CT26030800012.</p><p>The images lay in the archive of the night service until 8 March 2026, 07:50.</p>]])
  * extension[note].valueAnnotation.text = "The images lay in the archive of the night service until 8 March 2026, 07:50."
  * entry[imagingstudy] = Reference(overread-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Conor Walsh, Emergency Department, 8 March 2026, 01:50: CT of the head without contrast. Bleeding or fracture?</p><p>Order given by telephone and written down by the emergency department.</p>]])
  * extension[note].valueAnnotation.text = "Order given by telephone and written down by the emergency department."
  * entry[order] = Reference(overread-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Fall at home in the night, briefly unconscious. Apixaban since 2023.</p><p>When apixaban was last taken is not known.</p>]])
  * extension[note].valueAnnotation.text = "When apixaban was last taken is not known."
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
  * insert Narrative([[<p>No earlier images of the head could be had.</p><p>A CT of 2021 was asked for at another hospital; there is no answer yet.</p>]])
  * extension[note].valueAnnotation.text = "A CT of 2021 was asked for at another hospital; there is no answer yet."
  * emptyReason = $list-empty-reason#unavailable "Unavailable"
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<p>Small amount of subarachnoid blood in the right central sulcus, which the report of the night (02:40) does not mention.</p><p>No other bleeding inside the skull. Ventricles and cisterns of normal width. Haematoma of the scalp on the right. No fracture.</p>]])
  * entry[finding] = Reference(overread-findings)
  * entry[keyimage] = Reference(overread-key-image)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<ol><li>Small subarachnoid bleeding on the right after injury, under apixaban.</li><li>Haematoma of the scalp, no fracture.</li></ol><p>Agreed upon with a second neuroradiologist.</p>]])
  * extension[note].valueAnnotation.text = "Agreed upon with a second neuroradiologist."
  * entry[impression] = Reference(overread-impression)
  * entry[keyimage] = Reference(overread-key-image)
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<p>CT of the head without contrast today between 12:00 and 20:00, for comparison.</p>]])
  * entry[suggestion] = Reference(overread-repeat-ct)
* section[communication]
  * title = "Communication"
  * code = $loinc#73568-8 "Communication of critical results [Description] Document"
  * insert Narrative([[<p>Difference told to Dr Walsh by telephone on 8 March 2026 at 08:22.</p><p>A first call at 08:15 was not answered.</p>]])
  * extension[note].valueAnnotation.text = "A first call at 08:15 was not answered."
  * entry = Reference(overread-communication)
