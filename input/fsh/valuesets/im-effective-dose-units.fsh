ValueSet: EffectiveDoseUnitsEuImaging
Id: im-effective-dose-units
Title: "Value set: units of effective dose"
Description: "UCUM units of effective dose."
* insert Maturity(1)
* ^experimental = false
* $ucum#Sv
* $ucum#mSv
