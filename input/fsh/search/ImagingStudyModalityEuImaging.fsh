// FHIR's own parameter modality looks at the series only. A report identifies studies and need not list their series.
Instance: ImagingStudyModalityEuImaging
InstanceOf: SearchParameter
Usage: #definition
* id = "ImagingStudyModalityEuImaging"
* insert Definition(ImagingStudyModalityEuImaging, [[Search: studies by any of their modalities]])
* insert SearchDefinition(modalities-in-study, ImagingStudy, #token)
* description = "Finds the ImagingStudies that have this modality, whether the study or one of its series says so. FHIR's parameter modality finds only those that list a series of it."
* expression = "ImagingStudy.modality | ImagingStudy.series.modality"
