// What every search parameter of the guide has in common.
// Call after Definition: * insert SearchDefinition(accession-number, ImagingStudy, #token)
RuleSet: SearchDefinition(code, base, type)
* code = #{code}
* base = #{base}
* type = {type}
* processingMode = #normal
* multipleOr = true
* multipleAnd = true
