// What every section of the report has beyond its code: a title, narrative, and room for dictated notes.
// Call on the section's slice: * insert ImagingSection(11329-0, [["History"]], [["What was known before the examination"]])
RuleSet: ImagingSection(loinc, title, definition)
* ^short = {title}
* ^definition = {definition}
* code = $loinc#{loinc}
