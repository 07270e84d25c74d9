ValueSet: SectionEmptyReasonEuImaging
Id: SectionEmptyReasonEuImaging
Title: "Value set: why a section is empty"
Description: "FHIR's reasons for an empty list, and LOINC's answer for what does not apply."
* insert Maturity(1)
* ^experimental = false
* include codes from system $list-empty-reason
* $loinc#LA4720-4 "Not applicable"
