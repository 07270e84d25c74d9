// What a section of the report is: its title and meaning as a reader of the guide sees them, and its LOINC code.
// Call on the section's slice: * insert ImagingSection(11329-0, [[History]], [[What was known before the examination]])
RuleSet: ImagingSection(loinc, title, definition)
* ^short = "{title}"
* ^definition = "{definition}"
* code = $loinc#{loinc}
