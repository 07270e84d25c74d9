Instance: mammography-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Mammography: report in sections"
Description: "The report on the screening mammography, as a person reads it."
* language = #en
* insert Narrative([[<p>Screening mammography of Inês Carvalho, 10 February 2026: new mass in the left breast, BI-RADS 0, recall for further imaging. Read by Dr Tiago Moreira and Dr Sofia Andrade, Breast Imaging Unit, Hospital da Ribeira.</p>]])
* extension[basedOn].valueReference = Reference(mammography-order)
* extension[informationRecipient][0].valueReference = Reference(mammography-patient)
* extension[informationRecipient][+].valueReference = Reference(mammography-screening-programme)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "SCR-2026-0211-0007"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Screening mammography of both breasts"
* category[diagnostic-service] = $v2-0074#RAD "Radiology"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(mammography-patient)
* date = "2026-02-11T17:20:00+00:00"
* author[0] = Reference(mammography-first-reader-role)
* author[+] = Reference(mammography-second-reader-role)
* author[+] = Reference(mammography-imaging-department)
* title = "Screening mammography of both breasts"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-02-11T17:20:00+00:00"
  * party = Reference(mammography-first-reader-role)
// The second of two independent readings, which European screening programmes ask for.
* attester[resultValidator]
  * mode = $composition-attestation-mode#professional "Professional"
  * time = "2026-02-11T16:45:00+00:00"
  * party = Reference(mammography-second-reader-role)
* custodian = Reference(mammography-hospital)
* event.period
  * start = "2026-02-10T10:05:00+00:00"
  * end = "2026-02-10T10:20:00+00:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>Digital mammography of both breasts in two views, 10 February 2026, accession number MG26021000088.</p>]])
  * entry[imagingstudy] = Reference(mammography-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Breast screening programme, North region, invitation of 12 January 2026: screening mammography, first round.</p>]])
  * entry[order] = Reference(mammography-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>No symptoms. No operation on the breasts, no hormone therapy.</p>]])
  * section[0]
    * title = "Family history"
    * code.text = "Family history of cancer of the breast"
    * insert Narrative([[<p>Mother with cancer of the breast at the age of 71.</p>]])
    * entry = Reference(mammography-family-history)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>Digital mammography of both breasts, craniocaudal and mediolateral oblique.</p>]])
  * entry[procedure] = Reference(mammography-procedure)
  * section[radiation-dose]
    * title = "Radiation dose"
    * code = $loinc#73569-6 "Radiation exposure and protection information [Description] Document Diagnostic imaging"
    * insert Narrative([[<table><thead><tr><th>Average glandular dose</th><th>CC</th><th>MLO</th><th>Sum</th></tr></thead><tbody><tr><td>Right breast</td><td>1.31 mGy</td><td>1.42 mGy</td><td>2.73 mGy</td></tr><tr><td>Left breast</td><td>1.34 mGy</td><td>1.45 mGy</td><td>2.79 mGy</td></tr></tbody></table>]])
    * entry[0] = Reference(mammography-dose-right)
    * entry[+] = Reference(mammography-dose-left)
* section[comparison]
  * title = "Comparison"
  * code = $loinc#18834-2 "Radiology Comparison study (narrative)"
  * insert Narrative([[<p>No earlier mammography is known: first round of screening.</p>]])
  * emptyReason = $list-empty-reason#nilknown "Nil Known"
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<p>Breast composition: heterogeneously dense (c).</p><p>Left breast: irregular mass of 9 mm with an indistinct margin, upper outer quadrant, seen in both views, without calcifications.</p><p>Right breast: no mass, no suspicious calcifications, no distortion.</p>]])
  * entry[finding] = Reference(mammography-findings)
  * entry[keyimage][0] = Reference(mammography-key-image-cc)
  * entry[keyimage][+] = Reference(mammography-key-image-mlo)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<p>Mass in the left breast. BI-RADS 0: incomplete, further imaging needed. Right breast BI-RADS 1.</p>]])
  * entry[impression] = Reference(mammography-impression)
  * entry[keyimage] = Reference(mammography-key-image-mlo)
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<p>Recall within ten working days: digital breast tomosynthesis and ultrasound of the left breast.</p>]])
  * entry[suggestion][0] = Reference(mammography-tomosynthesis)
  * entry[suggestion][+] = Reference(mammography-ultrasound)
  * entry[plan] = Reference(mammography-recall)
* section[communication]
  * title = "Communication"
  * code = $loinc#73568-8 "Communication of critical results [Description] Document"
  * insert Narrative([[<p>The programme invites the woman by letter and by telephone.</p>]])
  * entry = Reference(mammography-communication)
