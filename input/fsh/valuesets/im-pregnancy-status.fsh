ValueSet: PregnancyStatusEuImaging
Id: im-pregnancy-status
Title: "Value set: pregnancy status"
Description: "The answers to LOINC's question for pregnancy status that matter before an examination."
* insert Maturity(1)
* ^experimental = false
* $loinc#LA15173-0 "Pregnant"
* $loinc#LA26683-5 "Not pregnant"
* $loinc#LA4489-6 "Unknown"
