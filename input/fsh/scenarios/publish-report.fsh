Instance: publish-report
InstanceOf: ExampleScenario
Usage: #definition
* id = "publish-report"
* insert Scenario(PublishReport, [[Scenario: a report is published]])
* description = "A reporting system signs a report and sends it to the system that gives access to it."
* insert ScenarioActor(producer, [[Reporting system]], EuImagingReportProducer)
* insert ScenarioActor(provider, [[Repository of reports]], EuImagingReportProvider)
* insert ScenarioInstance(document, Bundle, [[The report as a document]], ai-nodule-document)
* insert ScenarioInstance(reference, DocumentReference, [[What the document is found by]], ai-nodule-report-reference)
* insert ScenarioInstance(diagnostic-report, DiagnosticReport, [[The report as data]], ai-nodule-diagnostic-report)
* process
  * title = "Publish a report"
  * preConditions = "The radiologist has signed the report. The producer has an access token for the provider."
  * postConditions = "The report can be found and retrieved, as a document and as resources."
* insert ScenarioStep(1, $restful-interaction#transaction, [[Send the document and its reference]], producer, provider)
* process.step[=].operation.description = "One transaction with the DocumentReference and the Bundle that it points to: either both are stored or neither."
* process.step[=].operation.request.instanceReference = "document"
* process.step[=].operation.response.instanceReference = "reference"
* insert ScenarioStep(2, $restful-interaction#transaction, [[Send the same report as resources]], producer, provider)
* process.step[=].operation.description = "Where the provider also gives access to resources, the entries of the document are sent as a second transaction; each keeps the identifiers it has in the document."
* process.step[=].operation.request.instanceReference = "diagnostic-report"
