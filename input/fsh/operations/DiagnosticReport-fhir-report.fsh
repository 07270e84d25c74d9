// HL7 Europe's id. The parameters are those of FHIR's own Composition/$document, so that a client treats both alike.
Instance: DiagnosticReport-fhir-report
InstanceOf: OperationDefinition
Usage: #definition
* id = "DiagnosticReport-fhir-report"
* insert Definition(DiagnosticReportDocument, [[Operation: the report as one document]])
* kind = #operation
* description = "Returns the document Bundle of the report that a DiagnosticReport is one half of: the Composition it refers to first, then the DiagnosticReport, then what both reach. It is what Composition/$document returns for the Composition, with the DiagnosticReport, which no Composition of this guide refers to."
* affectsState = false
* code = #document
* comment = "A DiagnosticReport without Composition, which is a rendered report, has no document: the server answers with the status 422 and an OperationOutcome. When the document of this version of the report exists already, the server returns that one, since it may be signed."
* resource = #DiagnosticReport
* system = false
* type = false
* instance = true
* parameter[0]
  * name = #persist
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "Whether the server stores the document as a Bundle. A client that asks for it uses POST, and is told the document's address in the header Location. Without it the server decides."
  * type = #boolean
* parameter[+]
  * name = #graph
  * use = #in
  * min = 0
  * max = "1"
  * documentation = "The canonical URL of a GraphDefinition that says what the document holds beyond what this guide asks for."
  * type = #uri
* parameter[+]
  * name = #return
  * use = #out
  * min = 1
  * max = "1"
  * documentation = "The document Bundle."
  * type = #Bundle
  * targetProfile = Canonical(BundleReportEuImaging)
