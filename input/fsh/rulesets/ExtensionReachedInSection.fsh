// What the DiagnosticReport reaches through one of this guide's extensions, the Composition reaches in a section of its own.
// Call in an invariant with the extension's id and the section's code: * insert ExtensionReachedInSection(HL7IDRFinding, 59776-5)
RuleSet: ExtensionReachedInSection(extension, loinc)
* severity = #error
* expression = "entry.resource.ofType(DiagnosticReport).extension('http://hl7.eu/fhir/imaging-r5/StructureDefinition/{extension}').value.ofType(Reference).reference.distinct().subsetOf(%resource.entry.resource.ofType(Composition).section.where(code.coding.where(system = 'http://loinc.org' and code = '{loinc}').exists()).select(entry.reference | repeat(section).entry.reference))"
