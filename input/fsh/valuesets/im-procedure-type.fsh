ValueSet: ProcedureEuImagingType
Id: im-procedure-type
Title: "Value set: imaging procedures"
Description: "Every SNOMED CT concept for a kind of imaging, without the concept for imaging as such, which says too little."
* insert Maturity(1)
* ^experimental = false
* include codes from system $sct where concept is-a #363679005
* exclude $sct#363679005
