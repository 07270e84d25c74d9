// Every provider offers documents, so that a consumer SHALL be able to use them, in both formats. Resources it uses where a provider
// offers them. It finds manifests by the searches of its DocumentReferences.
Instance: CapabilityStatement-EuImagingReportConsumer
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EuImagingReportConsumer"
* insert Capability(EuImagingReportConsumer, [[Capabilities: imaging report consumer]], client)
* description = "What a system that finds, retrieves and shows imaging reports asks for: reports as documents always, as resources where it also uses those, and manifests of the images."
* insert Imports(EehrxfImagingReportDocumentConsumer, #SHALL)
* insert Imports(EehrxfImagingReportResourceConsumer, #SHOULD)
* insert ExchangesDocuments(consumer)
* insert PatientAccess(#SHOULD, #MAY)
* insert DocumentAccess(#SHALL, #SHOULD, #MAY)
* insert SupportsProfile(DocumentReferenceManifestEuImaging, #SHOULD)
* insert ResourceAccess(#SHOULD, #SHOULD, #MAY)
