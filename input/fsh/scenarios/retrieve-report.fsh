Instance: retrieve-report
InstanceOf: ExampleScenario
Usage: #definition
* id = "retrieve-report"
* insert Scenario(RetrieveReport, [[Scenario: a report and its images are retrieved]])
* description = "A system that has found a report retrieves it, then asks the archive where the images are that it shows."
* insert ScenarioActor(consumer, [[Record of the treating hospital]], EuImagingReportConsumer)
* insert ScenarioActor(provider, [[Repository of reports]], EuImagingReportProvider)
* insert ScenarioActor(manifest-provider, [[Archive of images]], EuImagingManifestProvider)
* insert ScenarioInstance(reference, DocumentReference, [[What was found]], ai-nodule-report-reference)
* insert ScenarioInstance(document, Bundle, [[The report as a document]], ai-nodule-document)
* insert ScenarioInstance(study, ImagingStudy, [[The study with its series and instances]], ai-nodule-imaging-study)
* insert ScenarioInstance(endpoint, Endpoint, [[Where its images can be retrieved]], ai-nodule-endpoint)
* process
  * title = "Retrieve a report and its images"
  * preConditions = "The consumer has a DocumentReference, and an access token for each of the two other systems."
  * postConditions = "The consumer shows the report, and can show the images it is about."
* insert ScenarioStep(1, $restful-interaction#read, [[Read the document]], consumer, provider)
* process.step[=].operation.description = "GET the address in DocumentReference.content.attachment.url"
* process.step[=].operation.request.instanceReference = "reference"
* process.step[=].operation.response.instanceReference = "document"
* insert ScenarioStep(2, $restful-interaction#search-type, [[Ask for the manifest of a study]], consumer, manifest-provider)
* process.step[=].operation.description = "GET DocumentReference?type=http://loinc.org|18748-4&identifier=urn:dicom:uid|urn:oid:2.25.240132105380051627550903599388519795292.11.1, the Study Instance UID in the report"
* insert ScenarioStep(3, $restful-interaction#search-type, [[Ask for the study and its endpoints]], consumer, manifest-provider)
* process.step[=].operation.description = "GET ImagingStudy?identifier=urn:dicom:uid|urn:oid:2.25.240132105380051627550903599388519795292.11.1&_include=ImagingStudy:endpoint. The images are then retrieved by DICOMweb, from the address of the endpoint and the UIDs."
* process.step[=].operation.request.instanceReference = "study"
* process.step[=].operation.response.instanceReference = "endpoint"
