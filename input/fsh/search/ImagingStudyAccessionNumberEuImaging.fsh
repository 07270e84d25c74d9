// The number stands in the reference to the order, as this guide asks for, or among the identifiers of the study, as many sources
// of images still write it. Both are plain paths: a server needs to resolve nothing.
Instance: ImagingStudyAccessionNumberEuImaging
InstanceOf: SearchParameter
Usage: #definition
* id = "ImagingStudyAccessionNumberEuImaging"
* insert Definition(ImagingStudyAccessionNumberEuImaging, [[Search: studies by accession number]])
* insert SearchDefinition(accession-number, ImagingStudy, #token)
* description = "Finds the ImagingStudies of the order with this accession number: the number stands, with the type ACSN, in an identifier of the study or of its reference to the order."
* expression = "(ImagingStudy.identifier | ImagingStudy.basedOn.identifier).where(type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and code = 'ACSN').exists())"
