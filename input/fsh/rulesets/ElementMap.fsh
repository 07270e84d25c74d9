// A ConceptMap whose concepts are elements: from a logical model to the profiles of this guide, by the ids of ElementDefinitions.
// First once for each profile, with the ids of the model and of the profile:
// Call: * insert MapModel(EHDSImagingStudy, ImagingStudyEuImaging)
RuleSet: MapModel(model, profile)
* group[+].source = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/{model}"
* group[=].target = "http://hl7.eu/fhir/imaging-r5/StructureDefinition/{profile}"

// Then once for each element that the profile has a place for. One that has no place anywhere is not-related-to the resource, and
// a comment says why: * insert MapElement(header.subject, equivalent, subject)
RuleSet: MapElement(from, relation, to)
* group[=].element[+].code = #{from}
* group[=].element[=].target.relationship = #{relation}
* group[=].element[=].target.code = #{to}

// A second place for the same element: * insert MapElementAlso(equivalent, note)
RuleSet: MapElementAlso(relation, to)
* group[=].element[=].target[+].relationship = #{relation}
* group[=].element[=].target[=].code = #{to}

// What the one before means in practice, or how the two differ: * insert MapComment([[A device stands in the extension.]])
RuleSet: MapComment(comment)
* group[=].element[=].target[=].comment = "{comment}"

// Why the place of the one before may be empty, or holds one, where the model says otherwise:
// Call: * insert MapCardinality([[DICOM lets the date be empty.]])
RuleSet: MapCardinality(reason)
* group[=].element[=].target[=].property.code = #cardinality
* group[=].element[=].target[=].property.valueString = "{reason}"
