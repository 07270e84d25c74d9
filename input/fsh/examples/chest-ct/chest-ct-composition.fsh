Instance: chest-ct-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "Chest CT: report in sections"
Description: "The report on the follow-up CT, as a person reads it."
* language = #en
* insert Narrative([[<p>CT of the chest of Eliška Novotná, 16 March 2026: solid nodule of the right upper lobe, unchanged for six months. Reported and signed by Dr Camille Fontaine, Department of Radiology, Riverside University Hospital.</p>]])
* extension[basedOn].valueReference = Reference(chest-ct-order)
* extension[informationRecipient].valueReference = Reference(chest-ct-patient)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0316-0093"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "CT of the chest without contrast"
* category[diagnostic-service] = $v2-0074#CT "CAT Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(chest-ct-patient)
* date = "2026-03-16T14:05:00+01:00"
* author[0] = Reference(chest-ct-radiologist-role)
* author[+] = Reference(chest-ct-imaging-department)
* title = "CT of the chest: follow-up of a nodule of the lung"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-03-16T14:05:00+01:00"
  * party = Reference(chest-ct-radiologist-role)
* attester[resultValidator]
  * mode = $composition-attestation-mode#professional "Professional"
  * time = "2026-03-16T13:58:00+01:00"
  * party = Reference(chest-ct-radiologist-role)
* custodian = Reference(chest-ct-hospital)
* event.period
  * start = "2026-03-16T09:40:00+01:00"
  * end = "2026-03-16T09:55:00+01:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>CT of the chest without contrast, 16 March 2026, accession number CT26031600417.</p>]])
  * entry[imagingstudy] = Reference(chest-ct-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Lars Bergström, Old Town Chest Clinic, 2 March 2026: CT of the chest without contrast. Has the solid nodule in the right upper lobe grown in six months?</p>]])
  * entry[order] = Reference(chest-ct-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Solid nodule in the right upper lobe, found by chance on 15 September 2025. No known malignant disease.</p>]])
  * entry[problemlist] = Reference(chest-ct-known-nodule)
  * section[0]
    * title = "Smoking"
    * code.text = "Smoking history"
    * insert Narrative([[<p>Former smoker, 30 pack-years, stopped in 2015.</p>]])
    * entry = Reference(chest-ct-smoking-status)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>Low-dose CT in one breath-hold in inspiration, without contrast medium. Axial slices of 1.0 mm, coronal reformats of 3.0 mm.</p>]])
  * entry[procedure] = Reference(chest-ct-procedure)
  * section[radiation-dose]
    * title = "Radiation dose"
    * code = $loinc#73569-6 "Radiation exposure and protection information [Description] Document Diagnostic imaging"
    * insert Narrative([[<p>Low-dose CT of the chest: CTDIvol 1.2 mGy, DLP 41 mGy.cm, effective dose about 0.6 mSv.</p>]])
    * entry = Reference(chest-ct-dose)
* section[comparison]
  * title = "Comparison"
  * code = $loinc#18834-2 "Radiology Comparison study (narrative)"
  * insert Narrative([[<p>CT of the chest of 15 September 2025.</p>]])
  * entry[comparedstudy] = Reference(chest-ct-prior-imaging-study)
  * entry[comparedselection] = Reference(chest-ct-prior-measured-region)
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<p>Lungs: solid nodule with a smooth margin in the posterior segment of the right upper lobe, without calcification or fat. No new nodule. Mild centrilobular emphysema of both upper lobes.</p><table><thead><tr><th>Nodule 1</th><th>15 September 2025</th><th>16 March 2026</th></tr></thead><tbody><tr><td>Long axis</td><td>6.2 mm</td><td>6.4 mm</td></tr></tbody></table><p>No enlarged lymph nodes. No pleural or pericardial effusion. Upper abdomen, as far as shown, without particular finding.</p>]])
  * entry[finding] = Reference(chest-ct-findings)
  * entry[keyimage][0] = Reference(chest-ct-key-image-axial)
  * entry[keyimage][+] = Reference(chest-ct-key-image-coronal)
  * extension[note].valueAnnotation.text = "Difference of 0.2 mm lies within the error of measurement."
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<ol><li>Solid nodule of the right upper lobe, 6.4 mm, unchanged for six months.</li><li>Mild emphysema.</li></ol>]])
  * entry[impression] = Reference(chest-ct-impression)
  * entry[keyimage] = Reference(chest-ct-key-image-axial)
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<p>Low-dose CT of the chest without contrast 18 to 24 months after the nodule was first seen, that is between March and September 2027. If it is unchanged then, follow-up can end.</p>]])
  * entry[suggestion] = Reference(chest-ct-follow-up)
* section[communication]
  * title = "Communication"
  * code = $loinc#73568-8 "Communication of critical results [Description] Document"
  * insert Narrative([[<p>Told to Dr Bergström by telephone on 16 March 2026 at 14:02.</p>]])
  * entry = Reference(chest-ct-communication)
