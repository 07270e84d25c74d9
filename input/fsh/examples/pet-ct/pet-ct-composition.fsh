Instance: pet-ct-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "PET-CT: report in sections"
Description: "The report on the PET-CT, as a person reads it."
* language = #en
* insert Narrative([[<p>PET-CT of Jakob Hofbauer, 18 May 2026, after two cycles of chemotherapy for Hodgkin lymphoma: good response, Deauville score 3. Reported by Dr Katharina Winkler, signed by Dr Stefan Egger, Department of Nuclear Medicine and Radiology, Donauklinik.</p>]])
* extension[basedOn][0].valueReference = Reference(pet-ct-order-pet)
* extension[basedOn][+].valueReference = Reference(pet-ct-order-ct)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "NUC-2026-0518-0021"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "PET-CT from skull base to thigh, with contrast"
* category[diagnostic-service] = $v2-0074#NMS "Nuclear Medicine Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(pet-ct-patient)
* date = "2026-05-18T15:40:00+02:00"
* author[0] = Reference(pet-ct-reader-role)
* author[+] = Reference(pet-ct-imaging-department)
* title = "PET-CT with FDG: response of a Hodgkin lymphoma"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-05-18T15:40:00+02:00"
  * party = Reference(pet-ct-senior-physician-role)
* attester[resultValidator]
  * mode = $composition-attestation-mode#professional "Professional"
  * time = "2026-05-18T15:10:00+02:00"
  * party = Reference(pet-ct-reader-role)
* custodian = Reference(pet-ct-hospital)
// The earlier report is named, and not included: what was compared are its images.
* relatesTo
  * type = #cites
  * resourceReference
    * type = "Composition"
    * identifier
      * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
      * value = "NUC-2026-0309-0014"
    * display = "PET-CT before chemotherapy, 9 March 2026"
* event.period
  * start = "2026-05-18T09:05:00+02:00"
  * end = "2026-05-18T10:40:00+02:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>PET and CT with contrast from skull base to thigh, 18 May 2026, one study for the accession numbers NM26051800033 and CT26051800145.</p>]])
  * entry[imagingstudy] = Reference(pet-ct-imaging-study)
* section[order]
  * title = "Orders"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Eva Lindner, Department of Haematology, 8 May 2026:</p><ul><li>PET-CT with FDG (NM26051800033): response after two cycles of chemotherapy?</li><li>CT of neck, chest and abdomen with contrast (CT26051800145): size of the lymph nodes?</li></ul>]])
  * entry[order][0] = Reference(pet-ct-order-pet)
  * entry[order][+] = Reference(pet-ct-order-ct)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Hodgkin lymphoma of neck and mediastinum, known since March 2026. Two cycles of chemotherapy, the last until 2 May 2026.</p>]])
  * entry[problemlist] = Reference(pet-ct-lymphoma)
  * section[0]
    * title = "Blood glucose"
    * code.text = "Blood glucose before the injection"
    * insert Narrative([[<p>5.4 mmol/L before the injection.</p>]])
    * entry = Reference(pet-ct-glucose)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>245 MBq of F-18 fluorodeoxyglucose by vein at 09:05, images from 10:08, 63 minutes after the injection. CT in the portal venous phase with 80 mL of iodinated contrast medium.</p>]])
  * entry[procedure] = Reference(pet-ct-procedure)
  * entry[medication][0] = Reference(pet-ct-fdg)
  * entry[medication][+] = Reference(pet-ct-contrast)
  * section[radiation-dose]
    * title = "Radiation dose"
    * code = $loinc#73569-6 "Radiation exposure and protection information [Description] Document Diagnostic imaging"
    * insert Narrative([[<table><thead><tr><th>Part</th><th>Dose</th><th>Effective dose</th></tr></thead><tbody><tr><td>PET</td><td>245 MBq</td><td>4.7 mSv</td></tr><tr><td>CT</td><td>CTDIvol 7.6 mGy, DLP 634 mGy.cm</td><td>9.5 mSv</td></tr></tbody></table>]])
    * entry[0] = Reference(pet-ct-dose-pet)
    * entry[+] = Reference(pet-ct-dose-ct)
* section[comparison]
  * title = "Comparison"
  * code = $loinc#18834-2 "Radiology Comparison study (narrative)"
  * insert Narrative([[<p>PET-CT of 9 March 2026, before chemotherapy (report NUC-2026-0309-0014).</p>]])
  * entry[comparedstudy] = Reference(pet-ct-prior-imaging-study)
  * entry[comparedselection] = Reference(pet-ct-prior-measured-point)
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<table><thead><tr><th>Mediastinal lymph node 1</th><th>9 March 2026</th><th>18 May 2026</th></tr></thead><tbody><tr><td>SUVmax</td><td>9.8</td><td>2.1</td></tr><tr><td>Long axis</td><td>not measured</td><td>18 mm</td></tr></tbody></table><p>Reference: blood pool SUVmax 1.8, liver SUVmax 2.9. No new uptake. Bone marrow with diffuse uptake, as after chemotherapy.</p>]])
  * entry[finding] = Reference(pet-ct-findings)
  * entry[keyimage] = Reference(pet-ct-key-image)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<p>Hodgkin lymphoma, complete metabolic response with a residual mass: Deauville score 3.</p>]])
  * entry[impression] = Reference(pet-ct-impression)
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<p>PET-CT at the end of chemotherapy, six to eight weeks after the last cycle.</p>]])
  * entry[suggestion] = Reference(pet-ct-next-pet-ct)
