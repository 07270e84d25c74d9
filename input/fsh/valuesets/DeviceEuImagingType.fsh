ValueSet: DeviceEuImagingType
Id: DeviceEuImagingType
Title: "Value set: imaging devices"
Description: "Every SNOMED CT concept for a kind of diagnostic imaging equipment."
* insert Maturity(1)
* ^experimental = false
* include codes from system $sct where concept is-a #314789007
