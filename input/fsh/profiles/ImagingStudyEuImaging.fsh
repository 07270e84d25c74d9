Profile: ImagingStudyEuImaging
Parent: ImagingStudy
Id: ImagingStudyEuImaging
Title: "ImagingStudy: an imaging study"
Description: "A DICOM study."
* identifier 1..
