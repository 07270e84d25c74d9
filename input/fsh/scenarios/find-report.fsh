Instance: find-report
InstanceOf: ExampleScenario
Usage: #definition
* id = "find-report"
* insert Scenario(FindReport, [[Scenario: a report is found]])
* description = "A system at the point of care finds the reports of a patient, by what it knows of them: the patient, the accession number or the study."
* insert ScenarioActor(consumer, [[Record of the treating hospital]], EuImagingReportConsumer)
* insert ScenarioActor(provider, [[Repository of reports]], EuImagingReportProvider)
* insert ScenarioInstance(patient, Patient, [[The patient]], ai-nodule-patient)
* insert ScenarioInstance(reference, DocumentReference, [[What a search for documents finds]], ai-nodule-report-reference)
* insert ScenarioInstance(diagnostic-report, DiagnosticReport, [[What a search for resources finds]], ai-nodule-diagnostic-report)
* process
  * title = "Find a report"
  * preConditions = "The consumer has an access token for the provider, and knows an identifier of the patient."
  * postConditions = "The consumer knows which reports there are and where each can be retrieved."
* insert ScenarioStep(1, $restful-interaction#search-type, [[Find the patient]], consumer, provider)
* process.step[=].operation.description = "POST Patient/_search with identifier=SYSTEM|VALUE in the body"
* process.step[=].operation.response.instanceReference = "patient"
* insert ScenarioStep(2, $restful-interaction#search-type, [[Find documents of the patient]], consumer, provider)
* process.step[=].operation.description = "GET DocumentReference?patient=Patient/ID&type=http://loinc.org|85430-7&status=current"
* process.step[=].operation.response.instanceReference = "reference"
* insert ScenarioStep(3, $restful-interaction#search-type, [[Find the report by accession number]], consumer, provider)
* process.step[=].operation.description = "GET DiagnosticReport?accession-number=urn:oid:2.25.240132105380051627550903599388519795292.0.2|CT26051200288"
* process.step[=].operation.response.instanceReference = "diagnostic-report"
* insert ScenarioStep(4, $restful-interaction#search-type, [[Find the report by Study Instance UID]], consumer, provider)
* process.step[=].operation.description = "GET DiagnosticReport?study:ImagingStudy.identifier=urn:dicom:uid|urn:oid:2.25.240132105380051627550903599388519795292.11.1"
* process.step[=].operation.response.instanceReference = "diagnostic-report"
