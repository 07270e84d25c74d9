ValueSet: GestationalAgeUnitsEuImaging
Id: im-gestational-age-units
Title: "Value set: units of gestational age"
Description: "UCUM units in which the age of a pregnancy is given."
* insert Maturity(1)
* ^experimental = false
* $ucum#wk
* $ucum#d
