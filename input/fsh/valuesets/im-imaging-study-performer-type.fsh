ValueSet: ImagingStudyEuImagingPerformerTypeVS
Id: im-imaging-study-performer-type
Title: "Value set: part played in making a series"
Description: "FHIR's functions of those who perform a series, with the custodian, device and place that this guide's profile also tells apart."
* insert Maturity(1)
* ^experimental = false
* include codes from valueset $series-performer-function
* $v3-participation-type#CST "custodian"
* $v3-participation-type#DEV "device"
* $v3-participation-type#LOC "location"
