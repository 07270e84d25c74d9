// HL7 Terminology's value set for references to images includes groups of DICOM that no package holds, so it can't be checked.
ValueSet: KeyImageTypeEuImaging
Id: im-key-image-type
Title: "Value set: what a key image is for"
Description: "DICOM codes that say why a picture was chosen."
* insert Maturity(1)
* ^experimental = false
* $dcm#113000 "Of Interest"
* $dcm#113013 "Best In Set"
* $dcm#121080 "Best illustration of finding"
* $dcm#121112 "Source of Measurement"
* $dcm#125201 "Illustration of Finding"
