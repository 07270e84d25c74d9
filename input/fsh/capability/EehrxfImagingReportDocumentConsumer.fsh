Instance: CapabilityStatement-EehrxfImagingReportDocumentConsumer
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EehrxfImagingReportDocumentConsumer"
* insert Capability(EehrxfImagingReportDocumentConsumer, [[Capabilities: access to reports as documents, consumer]], client)
* description = "The part of an imaging report consumer that finds and retrieves reports as documents."
* insert ExchangesDocuments(consumer)
* insert PatientAccess(#SHOULD, #MAY)
* insert DocumentAccess(#SHALL, #SHOULD, #MAY)
