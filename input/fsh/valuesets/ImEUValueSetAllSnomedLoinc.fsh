ValueSet: ImEUValueSetAllSnomedLoinc
Id: ImEUValueSetAllSnomedLoinc
Title: "Value set: any code of LOINC or SNOMED CT"
Description: "All of LOINC and all of SNOMED CT, for elements of which only the terminology can be recommended."
* insert Maturity(1)
* ^experimental = false
* include codes from system $loinc
* include codes from system $sct
