Instance: CapabilityStatement-EehrxfImagingDocumentAccessProvider
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EehrxfImagingDocumentAccessProvider"
* insert Capability(EehrxfImagingDocumentAccessProvider, [[Capabilities: access to reports as documents, provider]], server)
* description = "The part of an imaging report provider that gives access to reports as documents."
* insert ExchangesDocuments(producer)
* insert ExchangesDocuments(consumer)
* insert Transacts(#SHALL)
* insert PatientAccess(#SHALL, #SHOULD)
* insert DocumentAccess(#SHALL, #SHALL, #SHOULD)
