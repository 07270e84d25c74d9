Instance: no-endpoint-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "No endpoint: report in sections"
Description: "The corrected report of a practice whose archive nobody can reach from outside: dictated as one text, with data beside it."
* language = #en
* insert Narrative([[<p>Biopsy of a lump of the left breast of Katharina Hofbauer under ultrasound, 8 July 2026. Version 2: the side was wrong in one sentence of version 1. Reported and signed by Dr Matthias Egger, Market Square Radiology.</p>]])
* extension[basedOn].valueReference = Reference(no-endpoint-order)
* extension[informationRecipient][0].valueReference = Reference(no-endpoint-breast-centre)
* extension[informationRecipient][+].valueReference = Reference(no-endpoint-patient)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "MSR-2026-0708-0733"
* version = "2"
* status = #corrected
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Biopsy of the breast under ultrasound"
* category[diagnostic-service] = $v2-0074#RUS "Radiology Ultrasound"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(no-endpoint-patient)
* date = "2026-07-09T08:30:00+02:00"
* author[0] = Reference(no-endpoint-radiologist-role)
* author[+] = Reference(no-endpoint-practice)
* title = "Biopsy of the left breast under ultrasound, corrected"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-07-09T08:30:00+02:00"
  * party = Reference(no-endpoint-radiologist-role)
// Software compared the sides in order, text and specimen, and found the mistake. R5 has no room for it but in the extension.
* attester[resultValidator]
  * mode = $composition-attestation-mode#professional "Professional"
  * time = "2026-07-09T08:10:00+02:00"
  * party
    * extension[deviceAttester].valueReference = Reference(no-endpoint-side-checker)
    * display = "Side Checker"
* custodian = Reference(no-endpoint-practice)
// All versions share one identifier, so the relation names it and says in words which version is meant.
* relatesTo[correction]
  * type = #corrects
  * resourceReference
    * type = "Composition"
    * identifier
      * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
      * value = "MSR-2026-0708-0733"
    * display = "Version 1, 8 July 2026"
* event.period
  * start = "2026-07-08T14:00:00+02:00"
  * end = "2026-07-08T14:40:00+02:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>Ultrasound of the left breast, 8 July 2026, accession number US26070800733. The images can be had from the practice on request.</p>]])
  * entry[imagingstudy] = Reference(no-endpoint-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Gernot Pichler, 6 July 2026: biopsy of a lump of the left breast under ultrasound.</p>]])
  * entry[order] = Reference(no-endpoint-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Lump felt two weeks ago. Pacemaker since 2021, so no MR of the breast. Phenprocoumon, stopped a week before and bridged with enoxaparin.</p>]])
  * entry[problemlist] = Reference(no-endpoint-lump-felt)
  * entry[implants] = Reference(no-endpoint-pacemaker)
  * entry[medication] = Reference(no-endpoint-enoxaparin)
  * entry[prescription] = Reference(no-endpoint-phenprocoumon)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>Three cores under ultrasound after 5 mL of lidocaine 1 %. Small haematoma, compressed for ten minutes.</p>]])
  * entry[procedure] = Reference(no-endpoint-procedure)
  * entry[adverse-event] = Reference(no-endpoint-haematoma)
  * entry[medication] = Reference(no-endpoint-lidocaine)
* section[comparison]
  * title = "Comparison"
  * code = $loinc#18834-2 "Radiology Comparison study (narrative)"
  * insert Narrative([[<p>Earlier images are said to exist but could not be had.</p>]])
  * emptyReason = $list-empty-reason#unavailable "Unavailable"
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<p>Lump of the left breast, upper outer quadrant, 17 mm, blurred margin. The text is under Report.</p>]])
  * entry[finding] = Reference(no-endpoint-findings)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<p>None yet: what the lump is will be said by the pathologist.</p>]])
  * emptyReason = $list-empty-reason#notstarted "Not Started"
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<p>Await the pathologist, then the case in the conference of the breast centre; a check of the haematoma in a week.</p>]])
  * entry[suggestion] = Reference(no-endpoint-check)
  * entry[plan] = Reference(no-endpoint-plan)
* section[communication]
  * title = "Communication"
  * code = $loinc#73568-8 "Communication of critical results [Description] Document"
  * insert Narrative([[<p>The correction was told to the breast centre by telephone on 9 July 2026 at 08:25.</p>]])
  * entry = Reference(no-endpoint-communication)
* section[report]
  * title = "Report"
  * code = $loinc#18782-3 "Radiology Study observation (narrative)"
  * insert Narrative([[<p>Lump of the left breast, upper outer quadrant, 17 mm, without echoes of its own in the centre and with a blurred margin. Under local anaesthesia three cores taken with a needle of 14 gauge, under ultrasound throughout. Small haematoma after the third core, compressed for ten minutes. The armpit shows no enlarged nodes.</p><p>Dictated while the patient was still in the room.</p>]])
  * extension[note].valueAnnotation.text = "Dictated while the patient was still in the room."
  * emptyReason = $loinc#LA4720-4 "Not applicable"
