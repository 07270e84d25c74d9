Instance: ai-nodule-composition
InstanceOf: CompositionEuImaging
Usage: #example
Title: "AI nodule: report in sections"
Description: "The report on a screening CT, in which the radiologist accepts one candidate of the software and rejects the other."
* language = #en
* insert Narrative([[<p>Low-dose CT of the chest of Tiago Figueiredo, 12 May 2026: one solid nodule of the left lower lobe, 186 mm³. Of two candidates that the software marked, one is confirmed and one is a vessel. Reported and signed by Dr Beatriz Sampaio, Imaging Department, Hospital do Estuário.</p>]])
* extension[basedOn].valueReference = Reference(ai-nodule-order)
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
  * value = "RAD-2026-0512-0144"
* version = "1"
* status = #final
* type = $loinc#18748-4 "Diagnostic imaging study"
  * text = "Low-dose CT of the chest"
* category[diagnostic-service] = $v2-0074#CT "CAT Scan"
* category[imaging-report] = $loinc#85430-7 "Diagnostic imaging report - example sections and entries"
* category[imaging] = $ehds-priority-category#Medical-Imaging
* subject = Reference(ai-nodule-patient)
* date = "2026-05-12T15:20:00+01:00"
* author[0] = Reference(ai-nodule-radiologist-role)
* author[+] = Reference(ai-nodule-department)
* title = "Low-dose CT of the chest, read with software for nodules"
* attester[legalAuthenticator]
  * mode = $composition-attestation-mode#legal "Legal"
  * time = "2026-05-12T15:20:00+01:00"
  * party = Reference(ai-nodule-radiologist-role)
* custodian = Reference(ai-nodule-hospital)
// The draft that the software filed by itself has an identifier of its own, so this report stands in its place.
* relatesTo[replacement]
  * type = #replaces
  * resourceReference
    * type = "Composition"
    * identifier
      * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.4"
      * value = "AI-2026-0512-0144"
    * display = "Draft of the software, 12 May 2026, 10:12"
* event.period
  * start = "2026-05-12T09:50:00+01:00"
  * end = "2026-05-12T10:00:00+01:00"
* section[imagingstudy]
  * title = "Imaging studies"
  * code = $loinc#18726-0 "Radiology studies (set)"
  * insert Narrative([[<p>Low-dose CT of the chest without contrast, 12 May 2026, accession number CT26051200288, with the segmentation and the structured report of the software.</p>]])
  * entry[imagingstudy] = Reference(ai-nodule-imaging-study)
* section[order]
  * title = "Order"
  * code = $loinc#55115-0 "Requested imaging studies information Document"
  * insert Narrative([[<p>Dr Vasco Nogueira, 28 April 2026: low-dose CT of the chest in a heavy smoker. Nodules?</p>]])
  * entry[order] = Reference(ai-nodule-order)
* section[history]
  * title = "History"
  * code = $loinc#11329-0 "History general Narrative - Reported"
  * insert Narrative([[<p>Smoker, 40 pack-years. No known malignant disease.</p>]])
  * entry[problemlist] = Reference(ai-nodule-tobacco)
* section[procedure]
  * title = "Procedure"
  * code = $loinc#55111-9 "Current imaging procedure descriptions Document"
  * insert Narrative([[<p>Low-dose CT in one breath-hold in inspiration, without contrast medium. The images went through Nodule Marker 5.2.0 before they were read.</p>]])
  * entry[procedure] = Reference(ai-nodule-procedure)
  * section[radiation-dose]
    * title = "Radiation dose"
    * code = $loinc#73569-6
    * insert Narrative([[<p>CTDIvol 1.1 mGy, DLP 35 mGy.cm.</p>]])
    * entry = Reference(ai-nodule-dose)
* section[findings]
  * title = "Findings"
  * code = $loinc#59776-5 "Procedure findings Narrative"
  * insert Narrative([[<p>Lungs: solid nodule of the left lower lobe with a smooth margin, 186 mm³; the software had marked it as candidate 1. Candidate 2, in the right upper lobe, is a vessel cut across and no nodule. No further nodule seen by eye.</p><p>No enlarged lymph nodes. No effusion.</p><table><thead><tr><th>Mark of the software</th><th>Its certainty</th><th>Radiologist</th></tr></thead><tbody><tr><td>Candidate 1, left lower lobe</td><td>94 %</td><td>accepted</td></tr><tr><td>Candidate 2, right upper lobe</td><td>41 %</td><td>rejected: a vessel</td></tr></tbody></table>]])
  * entry[finding] = Reference(ai-nodule-findings)
  * entry[keyimage] = Reference(ai-nodule-key-image)
* section[impression]
  * title = "Impression"
  * code = $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
  * insert Narrative([[<p>Solid nodule of the left lower lobe, 186 mm³, first seen now.</p>]])
  * entry[impression] = Reference(ai-nodule-impression)
  * entry[keyimage] = Reference(ai-nodule-key-image)
* section[recommendation]
  * title = "Recommendation"
  * code = $loinc#18783-1 "Radiology Study recommendation (narrative)"
  * insert Narrative([[<p>Low-dose CT in three months, to see whether the nodule grows.</p>]])
  * entry[suggestion] = Reference(ai-nodule-follow-up)
