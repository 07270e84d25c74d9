Instance: DiagnosticReportAccessionNumberEuImaging
InstanceOf: SearchParameter
Usage: #definition
* id = "DiagnosticReportAccessionNumberEuImaging"
* insert Definition(DiagnosticReportAccessionNumberEuImaging, [[Search: reports by accession number]])
* insert SearchDefinition(accession-number, DiagnosticReport, #token)
* description = "Finds the DiagnosticReports that answer the order with this accession number: the number stands, with the type ACSN, in the identifier of the report's reference to the order. A report that answers several orders is found by the number of each."
* expression = "DiagnosticReport.basedOn.identifier.where(type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and code = 'ACSN').exists())"
