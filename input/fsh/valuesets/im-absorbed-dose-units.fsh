ValueSet: AbsorbedDoseUnitsEuImaging
Id: im-absorbed-dose-units
Title: "Value set: units of absorbed dose"
Description: "UCUM units of absorbed dose and air kerma, also of the CT dose index."
* insert Maturity(1)
* ^experimental = false
* $ucum#Gy
* $ucum#mGy
* $ucum#uGy
