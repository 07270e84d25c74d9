// What the ConceptMaps from the Xt-EHR models have in common. Call first, with the id of the model: * insert XtEhrMap(EHDSImagingStudy)
RuleSet: XtEhrMap(model)
* url = "http://hl7.eu/fhir/imaging-r5/ConceptMap/{model}-to-r5"
* version = "0.2.0"
* status = #draft
* experimental = false
* date = "2026-11-23"
* publisher = "European imaging report reference implementation"
* jurisdiction = http://unstats.un.org/unsd/methods/m49/m49.htm#150 "Europe"
* property.code = #cardinality
* property.description = "Why an element that the model requires may be missing, or one that the model lets repeat may not."
* property.type = #string
