ValueSet: ActivityUnitsEuImaging
Id: im-activity-units
Title: "Value set: units of radioactivity"
Description: "UCUM units of the activity of a radiopharmaceutical."
* insert Maturity(1)
* ^experimental = false
* $ucum#GBq
* $ucum#MBq
* $ucum#kBq
