Instance: knee-mr-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Knee MR: first report in sections"
Description: "The first report, as a person reads it."
* language = #en
* insert Narrative([[<p>MR of the right knee of Johanna Gruber, 20 January 2026: complete tear of the anterior cruciate ligament. Reported and signed by Dr Ana Zupan, Department of Radiology, Julian Alps General Hospital.</p>]])
* extension[basedOn].valueReference = Reference(knee-mr-order)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0120-0044"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "MR of the right knee without contrast"
* category[diagnostic-service] = $v2-0074#NMR "Nuclear Magnetic Resonance"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(knee-mr-patient)
* date = "2026-01-20T11:35:00+01:00"
* author[0] = Reference(knee-mr-radiologist-role)
* author[+] = Reference(knee-mr-imaging-department)
* title = "MR of the right knee after an injury"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-01-20T11:35:00+01:00"
  * party = Reference(knee-mr-radiologist-role)
* custodian = Reference(knee-mr-hospital)
* event.period
  * start = "2026-01-20T08:30:00+01:00"
  * end = "2026-01-20T08:54:00+01:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>MR of the right knee without contrast, 20 January 2026, accession number MR26011900208.</p>]])
  * entry[imagingstudy] = Reference(knee-mr-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Matej Kovač, Valley Sports Clinic, 19 January 2026: MR of the right knee without contrast. Are the cruciate ligaments and menisci intact?</p>]])
  * entry[order] = Reference(knee-mr-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Twisting injury of the right knee while skiing, 17 January 2026. Swelling within hours, gives way on walking. No earlier operation.</p>]])
  * entry[problemlist] = Reference(knee-mr-injury)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>1.5 T, knee coil; sagittal, coronal and axial proton density with fat saturation, 3.0 mm. No contrast medium.</p>]])
  * entry[procedure] = Reference(knee-mr-procedure)
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<p>Complete tear of the anterior cruciate ligament in its middle third. Posterior cruciate and collateral ligaments intact.</p><p>Vertical tear of the posterior horn of the medial meniscus, not displaced. Lateral meniscus intact.</p><p>Bone bruise of the lateral femoral condyle, 18 mm, cortex intact. Moderate effusion. No loose body.</p>]])
  * entry[finding] = Reference(knee-mr-findings)
  * entry[keyimage] = Reference(knee-mr-key-image-sagittal)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<ol><li>Complete tear of the anterior cruciate ligament.</li><li>Tear of the posterior horn of the medial meniscus, not displaced.</li><li>Bone bruise of the lateral femoral condyle, effusion.</li></ol>]])
  * entry[impression] = Reference(knee-mr-impression)
  * entry[keyimage] = Reference(knee-mr-key-image-sagittal)
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<p>Opinion of a knee surgeon on reconstruction of the ligament, within two weeks.</p>]])
  * entry[suggestion] = Reference(knee-mr-surgical-opinion)
