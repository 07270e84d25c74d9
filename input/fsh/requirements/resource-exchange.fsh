Instance: resource-exchange
InstanceOf: Requirements
Usage: #definition
* id = "resource-exchange"
* insert Topic(resource-exchange, ResourceExchange, [[Exchange as resources]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingReportProvider)
* insert TopicActor(EuImagingReportConsumer)
* insert Requirement(resource-exchange, IM-RES-01, #SHALL, All or nothing)
* statement[=].requirement = "A producer that sends a report as resources SHALL send all of them in one transaction."
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProducer)
* insert Requirement(resource-exchange, IM-RES-02, #SHALL, One content)
* statement[=].requirement = "A producer that sends a report both as a document and as resources SHALL send the same content in both."
* insert Requirement(resource-exchange, IM-RES-03, #SHOULD, Profiles are claimed)
* statement[=].requirement = "A producer SHOULD claim in meta.profile the narrowest profile of this guide that a resource conforms to."
* insert Requirement(resource-exchange, IM-RES-04, #SHALL, Nothing left behind)
* statement[=].requirement = "A provider that gives access to resources SHALL let a consumer read every resource on its server that a report it returns refers to."
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider)
* insert Requirement(resource-exchange, IM-RES-05, #SHALL, Identifiers are kept)
* statement[=].requirement = "A provider SHALL keep the identifiers of the resources that it receives."
* insert Requirement(resource-exchange, IM-RES-06, #SHALL, Identity)
* statement[=].requirement = "A consumer SHALL tell reports apart by their identifiers and versions."
* insert Requirement(resource-exchange, IM-RES-07, #SHALL, Always a document)
* statement[=].requirement = "A producer SHALL send each report as a document, whether or not it also sends it as resources."
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProducer)
