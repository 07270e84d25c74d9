ValueSet: Hl7EuImagingSectionValueSet
Id: valueset-diagnosticreport-notes
Title: "Value set: sections of an imaging report"
Description: "The LOINC codes of the report's ten sections. They also say which section a dictated note of the DiagnosticReport belongs to."
* insert Maturity(1)
* ^experimental = false
* $loinc#18726-0 "Radiology studies (set)"
* $loinc#55115-0 "Requested imaging studies information Document"
* $loinc#11329-0 "History general Narrative - Reported"
* $loinc#55111-9 "Current imaging procedure descriptions Document"
* $loinc#18834-2 "Radiology Comparison study (narrative)"
* $loinc#59776-5 "Procedure findings Narrative"
* $loinc#19005-8 "Radiology Imaging study [Impression] (narrative)"
* $loinc#18783-1 "Radiology Study recommendation (narrative)"
* $loinc#73568-8 "Communication of critical results [Description] Document"
* $loinc#18782-3 "Radiology Study observation (narrative)"
