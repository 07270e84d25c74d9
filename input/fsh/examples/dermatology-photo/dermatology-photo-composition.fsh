Instance: dermatology-photo-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Dermatology photograph: report in sections"
Description: "The report on two photographs of a mole. There is no DICOM object, so the study has neither series nor endpoint."
* language = #en
* insert Narrative([[<p>Photographs of a mole of the left forearm of Róisín Tierney, 3 June 2026: pigmented lesion of 11 mm, irregular in outline and colour. Reported and signed by Dr Niamh Kearney, Hillside Skin Clinic.</p>]])
* extension[basedOn].valueReference = Reference(dermatology-photo-order)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "SKIN-2026-0603-0019"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Photographs of the skin"
* category[diagnostic-service] = $v2-0074#OTH "Other"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(dermatology-photo-patient)
* date = "2026-06-03T12:10:00+01:00"
* author[0] = Reference(dermatology-photo-dermatologist-role)
* author[+] = Reference(dermatology-photo-clinic)
* title = "Photographs of a mole of the left forearm"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-06-03T12:10:00+01:00"
  * party = Reference(dermatology-photo-dermatologist-role)
* custodian = Reference(dermatology-photo-clinic)
// A report of its own, with an identifier of its own, that adds to what the district nurse wrote.
* relatesTo[addendum]
  * type = #appends
  * resourceReference
    * type = "Composition"
    * identifier
      * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
      * value = "SKIN-2026-0527-0004"
    * display = "Note on the mole, 27 May 2026"
* event.period
  * start = "2026-06-03T11:30:00+01:00"
  * end = "2026-06-03T11:40:00+01:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>Two photographs of the left forearm, 3 June 2026, accession number PH26060300019. They are files, not DICOM objects.</p>]])
  * entry[imagingstudy] = Reference(dermatology-photo-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Cormac Daly, 28 May 2026: photographs of a mole of the left forearm that has grown. Suspicious?</p>]])
  * entry[order] = Reference(dermatology-photo-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Mole known since childhood, said to have grown in the last three months.</p>]])
  * entry[problemlist] = Reference(dermatology-photo-mole)
  * section[pregnancy]
    * title = "Pregnancy"
    * code = $loinc#10162-6
    * insert Narrative([[<p>Pregnant, 22 weeks.</p>]])
    * entry[0] = Reference(dermatology-photo-pregnancy-status)
    * entry[+] = Reference(dermatology-photo-gestational-age)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>Two photographs by daylight, one of the forearm and one from close by with a ruler.</p>]])
  * extension[note].valueAnnotation.text = "Camera held by hand, daylight, ruler in the picture."
* section[comparison]
  * title = "Comparison"
  * code = $loinc#18834-2 "Radiology Comparison study (narrative)"
  * insert Narrative([[<p>There is no earlier photograph.</p>]])
  * emptyReason = $list-empty-reason#nilknown "Nil Known"
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<p>Left forearm, inner side: pigmented lesion of 11 mm, irregular in outline, of two shades of brown. Other skin in the picture without particular finding.</p>]])
  * entry[finding] = Reference(dermatology-photo-findings)
  * entry[image][0] = Reference(dermatology-photo-key-image)
  * entry[image][+] = Reference(dermatology-photo-overview)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<p>Suspicious pigmented lesion of the left forearm.</p>]])
  * entry[impression] = Reference(dermatology-photo-impression)
  * entry[image] = Reference(dermatology-photo-key-image)
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<p>Excision with examination of the tissue within two weeks, under local anaesthesia, which is possible in pregnancy.</p>]])
  * entry[suggestion] = Reference(dermatology-photo-excision)
