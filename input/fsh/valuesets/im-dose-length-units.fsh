ValueSet: DoseLengthUnitsEuImaging
Id: im-dose-length-units
Title: "Value set: units of dose length product"
Description: "The UCUM unit of a dose length product."
* insert Maturity(1)
* ^experimental = false
* $ucum#mGy.cm
