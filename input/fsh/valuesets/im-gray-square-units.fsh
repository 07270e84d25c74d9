ValueSet: GraySquareUnitsEuImaging
Id: im-gray-square-units
Title: "Value set: units of dose area product"
Description: "UCUM units of dose area product: DICOM's own, and those that devices show."
* insert Maturity(1)
* ^experimental = false
* $ucum#Gy.m2
* $ucum#uGy.m2
* $ucum#Gy.cm2
* $ucum#dGy.cm2
* $ucum#cGy.cm2
* $ucum#mGy.cm2
