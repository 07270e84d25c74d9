Instance: CapabilityStatement-EuImagingReportProvider
InstanceOf: CapabilityStatement
Usage: #definition
* id = "EuImagingReportProvider"
* insert Capability(EuImagingReportProvider, [[Capabilities: imaging report provider]], server)
* description = "What a system that gives access to imaging reports takes in and answers: reports as documents always, and as resources where it also offers those."
* insert Imports(EehrxfImagingDocumentAccessProvider, #SHALL)
* insert Imports(EehrxfImagingReportResourceAccessProvider, #SHOULD)
* insert ExchangesDocuments(producer)
* insert ExchangesDocuments(consumer)
* insert Transacts(#SHALL)
* insert PatientAccess(#SHALL, #SHOULD)
* insert DocumentAccess(#SHALL, #SHALL, #SHOULD)
* insert ResourceAccess(#SHOULD, #SHALL, #SHOULD)
