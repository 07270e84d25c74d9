Extension: ImagingStudyEuImagingInstanceDescription
Id: ImagingStudyEuImagingInstanceDescription
Title: "ImagingStudy extension: instance description"
Description: "A few words that tell one instance of a series from another."
Context: ImagingStudy.series.instance
* insert Maturity(1)
* . ^short = "What the instance shows or holds"
* value[x] 1..
* value[x] only string
