Instance: patient-summary-composition
InstanceOf: Composition
Usage: #example
Title: "Patient summary: sections"
Description: "The summary that a practice keeps of the patient of the story chest-ct, with the imaging report among the results."
* language = #en
* insert Narrative([[<p>Summary of Eliška Novotná, 20 April 2026, by Dr Lars Bergström, Old Town Chest Clinic.</p>]])
* status = #final
* type = $loinc#60591-5 "Patient summary Document"
* subject = Reference(chest-ct-patient)
* date = "2026-04-20T11:00:00+02:00"
* author = Reference(chest-ct-referrer-role)
* title = "Patient summary"
* custodian = Reference(chest-ct-practice)
* section[0]
  * title = "Problems"
  * code = $loinc#11450-4 "Problem list - Reported"
  * insert Narrative([[<p>Solitary nodule in the right upper lobe of the lung, since 15 September 2025.</p>]])
  * entry = Reference(chest-ct-known-nodule)
* section[+]
  * title = "Allergies"
  * code = $loinc#48765-2 "Allergies and adverse reactions Document"
  * insert Narrative([[<p>None known.</p>]])
  * emptyReason = $list-empty-reason#nilknown "Nil Known"
* section[+]
  * title = "Medication"
  * code = $loinc#10160-0 "History of Medication use Narrative"
  * insert Narrative([[<p>None.</p>]])
  * emptyReason = $list-empty-reason#nilknown "Nil Known"
* section[+]
  * title = "Results"
  * code = $loinc#30954-2 "Relevant diagnostic tests/laboratory data Narrative"
  * insert Narrative([[<p>CT of the chest, 16 March 2026: solid nodule of the right upper lobe, unchanged for six months. Whole report: RAD-2026-0316-0093.</p>]])
  * entry = Reference(patient-summary-imaging-report)
