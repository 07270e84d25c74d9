// A consumer reads whichever of the two models its providers offer, so neither is more than SHOULD, but it can use the report in each
// format of a document.
Instance: CapabilityStatement-EuImagingReportConsumer
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EuImagingReportConsumer"
* insert Capability(EuImagingReportConsumer, [[Capabilities: imaging report consumer]], client)
* description = "What a system that finds, retrieves and shows imaging reports asks for: reports as documents, as resources, or both."
* insert Imports(EehrxfImagingReportDocumentConsumer, #SHALL)
* insert Imports(EehrxfImagingReportResourceConsumer, #SHOULD)
* insert ExchangesDocuments(consumer)
* insert PatientAccess(#SHOULD, #MAY)
* insert DocumentAccess(#SHALL, #SHOULD)
* insert ResourceAccess(#SHOULD, #SHOULD, #MAY)
