// The only thing to resolve is the type of what is referred to, which a literal reference says by itself. A union in parentheses
// before `where` would be shorter: HAPI FHIR 8.8 indexes nothing by it.
Instance: DiagnosticReportKeyImageEuImaging
InstanceOf: SearchParameter
Usage: #definition
* id = "DiagnosticReportKeyImageEuImaging"
* insert Definition(DiagnosticReportKeyImageEuImaging, [[Search: reports by key image]])
* insert SearchDefinition(key-image, DiagnosticReport, #reference)
* description = "Finds the DiagnosticReports that show an image: as a key image in a PACS (ImagingSelection) or outside one (DocumentReference), among the findings, in the impression or in DiagnosticReport.media. With _include=DiagnosticReport:key-image a search for a report returns its key images as well."
* expression = "DiagnosticReport.extension.where(url = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/HL7IDRFinding' or url = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/HL7IDRImpression').value.ofType(Reference).where(resolve() is ImagingSelection or resolve() is DocumentReference) | DiagnosticReport.media.link"
* target[0] = #ImagingSelection
* target[+] = #DocumentReference
