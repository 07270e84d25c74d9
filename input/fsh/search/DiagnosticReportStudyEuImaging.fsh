// The Study Instance UID and the modality are properties of the study, not of the report. A parameter that copied them would need a
// server to resolve references while it indexes, which FHIR asks of none; a chain asks for it while it searches, which all servers
// that chain can do. So this is FHIR's own parameter, with the chains that a server has to know.
Instance: DiagnosticReportStudyEuImaging
InstanceOf: SearchParameter
Usage: #definition
* id = "DiagnosticReportStudyEuImaging"
* insert Definition(DiagnosticReportStudyEuImaging, [[Search: reports by study]])
* insert SearchDefinition(study, DiagnosticReport, #reference)
* description = "Finds the DiagnosticReports on a study: by a reference to it, by its Study Instance UID (study:ImagingStudy.identifier), its modality (study:ImagingStudy.modalities-in-study), its accession number (study:ImagingStudy.accession-number) or its start (study:ImagingStudy.started); and, where the report names the study by its UID alone, by that (study:identifier)."
* derivedFrom = "http://hl7.org/fhir/SearchParameter/DiagnosticReport-study"
* expression = "DiagnosticReport.study"
* target[0] = #ImagingStudy
* target[+] = #GenomicStudy
* modifier[0] = #identifier
* modifier[+] = #type
* chain[0] = "identifier"
* chain[+] = "modalities-in-study"
* chain[+] = "accession-number"
* chain[+] = "started"
