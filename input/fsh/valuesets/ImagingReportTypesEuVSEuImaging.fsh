ValueSet: ImagingReportTypesEuVSEuImaging
Id: ImagingReportTypesEuVSEuImaging
Title: "Value set: types of imaging report"
Description: "LOINC's radiology studies, which name a report by the examination it is about, and the general code for a report on any diagnostic imaging study."
* insert Maturity(1)
* ^experimental = false
* include codes from system $loinc where concept is-a #18726-0
* $loinc#18748-4 "Diagnostic imaging study"
