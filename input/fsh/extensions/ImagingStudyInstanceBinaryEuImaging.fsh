Extension: ImagingStudyInstanceBinaryEuImaging
Id: ImagingStudyInstanceBinaryEuImaging
Title: "ImagingStudy extension: instance as a Binary"
Description: "The Binary that holds an instance, on a FHIR server that the study or series names as its endpoint. For sources without DICOMweb."
Context: ImagingStudy.series.instance
* insert Maturity(1)
* . ^short = "Binary that holds the instance"
* value[x] 1..
* value[x] only Reference(Binary)
