Instance: security-and-privacy
InstanceOf: Requirements
Usage: #definition
* id = "security-and-privacy"
* insert Topic(security-and-privacy, SecurityAndPrivacy, [[Security and privacy]])
* insert TopicActor(EuImagingReportProducer)
* insert TopicActor(EuImagingReportProvider)
* insert TopicActor(EuImagingReportConsumer)
* insert TopicActor(EuImagingManifestProvider)
* insert Requirement(security-and-privacy, IM-SEC-01, #SHALL, TLS)
* statement[=].requirement = "A producer, provider, consumer and manifest provider SHALL use TLS 1.2 or newer for every request."
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProducer)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportConsumer)
* insert SatisfiedBy(CapabilityStatement/EuImagingManifestProvider)
* insert Requirement(security-and-privacy, IM-SEC-02, #SHALL, Access tokens)
* statement[=].requirement = "A provider and manifest provider SHALL refuse a request for data about a patient that has no valid access token."
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProvider)
* insert SatisfiedBy(CapabilityStatement/EuImagingManifestProvider)
* insert Requirement(security-and-privacy, IM-SEC-03, #SHALL, Systems without a user)
* statement[=].requirement = "A producer and consumer without a user at the screen SHALL get their access token by SMART Backend Services (RFC 7523)."
* insert SatisfiedBy(CapabilityStatement/EuImagingReportProducer)
* insert SatisfiedBy(CapabilityStatement/EuImagingReportConsumer)
* insert Requirement(security-and-privacy, IM-SEC-04, #SHALL, A token is for one server)
* statement[=].requirement = "A consumer SHALL NOT send an access token to a server that the token was not issued for, such as an endpoint on another host."
* insert Requirement(security-and-privacy, IM-SEC-05, #SHOULD, Patients in searches)
* statement[=].requirement = "A consumer SHOULD search by POST where a search names a patient by identifier, name or date of birth."
* insert Requirement(security-and-privacy, IM-SEC-06, #SHALL, Audit)
* statement[=].requirement = "A provider and manifest provider SHALL record who read which report or study, and when."
* insert Requirement(security-and-privacy, IM-SEC-07, #SHALL, Labels are kept)
* statement[=].requirement = "A provider SHALL keep the security labels of the resources that it receives."
* insert Requirement(security-and-privacy, IM-SEC-08, #SHALL, Addresses do not tell)
* statement[=].requirement = "A producer and manifest provider SHALL NOT put data that identifies the patient into the address of an endpoint or of an attachment."
* insert Requirement(security-and-privacy, IM-SEC-09, #SHALL, No scripts)
* statement[=].requirement = "A consumer SHALL NOT run scripts that are in a rendered report or in a narrative."
