Instance: obstetric-ultrasound-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Obstetric ultrasound: report in sections"
Description: "The report on the ultrasound of the fetus, as a person reads it."
* language = #en
* insert Narrative([[<p>Ultrasound of the fetus of Aoife Brennan, 22 April 2026, at 20 weeks and 4 days: growth as expected, anatomy without particular finding but incomplete, placenta low. Reported and signed by Dr Niamh Gallagher, Fetal Medicine Unit, Harbour Maternity Hospital.</p>]])
* extension[basedOn].valueReference = Reference(obstetric-ultrasound-order)
* extension[informationRecipient].valueReference = Reference(obstetric-ultrasound-patient)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "OBS-2026-0422-0052"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Ultrasound of the fetus, second trimester"
* category[diagnostic-service] = $v2-0074#OUS "OB Ultrasound"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(obstetric-ultrasound-patient)
* date = "2026-04-22T12:10:00+01:00"
* author[0] = Reference(obstetric-ultrasound-obstetrician-role)
* author[+] = Reference(obstetric-ultrasound-imaging-department)
* title = "Ultrasound of the fetus, second trimester"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-04-22T12:10:00+01:00"
  * party = Reference(obstetric-ultrasound-obstetrician-role)
* attester[resultValidator]
  * mode = $composition-attestation-mode#professional "Professional"
  * time = "2026-04-22T11:15:00+01:00"
  * party = Reference(obstetric-ultrasound-sonographer-role)
* custodian = Reference(obstetric-ultrasound-hospital)
* event.period
  * start = "2026-04-22T10:30:00+01:00"
  * end = "2026-04-22T11:05:00+01:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>Ultrasound through the abdominal wall, 22 April 2026, accession number US26042200061.</p>]])
  * entry[imagingstudy] = Reference(obstetric-ultrasound-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Siobhán Doyle, midwife, Quayside Midwifery Practice, 30 March 2026: ultrasound of the fetus at 20 to 22 weeks. Growth and anatomy?</p>]])
  * entry[order] = Reference(obstetric-ultrasound-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Second pregnancy, one birth by caesarean section in 2023. No known disease.</p>]])
  * section[pregnancy]
    * title = "Pregnancy"
    * code = $loinc#10162-6 "History of pregnancies Narrative"
    * insert Narrative([[<p>Pregnant, one fetus. 20 weeks and 4 days on 22 April 2026, from the crown-rump length in the first trimester. Due on 5 September 2026.</p>]])
    * entry[0] = Reference(obstetric-ultrasound-pregnancy-status)
    * entry[+] = Reference(obstetric-ultrasound-gestational-age)
  * section[+]
    * title = "Earlier births"
    * code.text = "Earlier births"
    * insert Narrative([[<p>One birth by caesarean section in 2023.</p>]])
    * entry = Reference(obstetric-ultrasound-earlier-birth)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>Ultrasound through the abdominal wall with a curved array of 2 to 6 MHz. View good but for the face.</p>]])
  * entry[procedure] = Reference(obstetric-ultrasound-procedure)
// A section may be empty for a reason: here there was nothing to compare with.
* section[comparison]
  * title = "Comparison"
  * code = $loinc#18834-2 "Radiology Comparison study (narrative)"
  * insert Narrative([[<p>Images of the ultrasound in the first trimester are not available.</p>]])
  * emptyReason = $list-empty-reason#unavailable "Unavailable"
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<table><thead><tr><th>Measurement</th><th>Value</th></tr></thead><tbody><tr><td>Biparietal diameter</td><td>48 mm</td></tr><tr><td>Head circumference</td><td>178 mm</td></tr><tr><td>Abdominal circumference</td><td>154 mm</td></tr><tr><td>Femur length</td><td>33 mm</td></tr><tr><td>Estimated weight</td><td>352 g</td></tr><tr><td>Heart rate</td><td>148 per minute</td></tr></tbody></table><p>Head, spine, heart with four chambers, abdominal wall, kidneys, bladder and limbs without particular finding. The face in profile could not be judged: the fetus lay face down. Amount of amniotic fluid normal. Placenta in front, lower edge 14 mm from the inner os of the cervix.</p>]])
  * entry[finding] = Reference(obstetric-ultrasound-findings)
  * entry[keyimage][0] = Reference(obstetric-ultrasound-key-image-heart)
  * entry[keyimage][+] = Reference(obstetric-ultrasound-key-image-placenta)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<p>Growth agrees with 20 weeks and 4 days. Anatomy without particular finding in the parts that were seen; incomplete, since the face in profile could not be judged. Low-lying placenta.</p>]])
  * entry[impression] = Reference(obstetric-ultrasound-impression)
  * entry[keyimage] = Reference(obstetric-ultrasound-key-image-placenta)
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<ul><li>Ultrasound of the placenta at 32 weeks, since the uterus has a scar.</li><li>Second look at the face of the fetus before 23 weeks.</li></ul>]])
  * entry[suggestion][0] = Reference(obstetric-ultrasound-next-ultrasound)
  * entry[suggestion][+] = Reference(obstetric-ultrasound-second-look)
