// How a CapabilityStatement is written, one statement a rule set. What is said of "the current resource" goes to the last one opened.
// Every expectation is one of #SHALL, #SHOULD and #MAY. One on a resource says whether it is supported at all; those inside it say
// what is asked of a system that supports it.

// The head. Call first: * insert Capability(ReportProvider, [[Capabilities: report provider]], server)
RuleSet: Capability(name, title, mode)
* insert Definition({name}, [[{title}]])
* date = "2026-11-23"
* kind = #requirements
* implementationGuide = "http://hl7.eu/fhir/imaging-r5/ImplementationGuide/hl7.fhir.eu.imaging-r5"
* fhirVersion = #5.0.0
* format[0] = #json
* format[+] = #xml
* rest.mode = #{mode}
* rest.security
  * service = $restful-security-service#SMART-on-FHIR
  * description = "TLS 1.2 or newer for every request. Systems without a user at the screen get their access token by SMART Backend Services (RFC 7523), as the page on security and privacy says."

// Another statement, which is part of this one. It is repeated here, so that each can be read alone.
// Call: * insert Imports(EehrxfImagingDocumentAccessProvider, #SHALL)
RuleSet: Imports(statement, expectation)
* imports[+] = Canonical({statement})
* imports[=].extension[$expectation].valueCode = {expectation}

// What is exchanged as a whole. Call with producer or consumer: * insert ExchangesDocuments(producer)
RuleSet: ExchangesDocuments(mode)
* document[+].mode = #{mode}
* document[=].documentation = "The report in sections, as one document."
* document[=].profile = Canonical(BundleReportEuImaging)

// How a report gets from a producer to a provider: all of it or nothing. The transaction creates what is new and updates what is
// there. Call in a client that sends, and in a server that receives: * insert Transacts(#SHALL)
RuleSet: Transacts(expectation)
* rest.interaction.code = #transaction
* rest.interaction.extension[$expectation].valueCode = {expectation}

// Opens a resource type. * insert Supports(Patient, #SHALL)
RuleSet: Supports(type, expectation)
* rest.resource[+].type = #{type}
* rest.resource[=].extension[$expectation].valueCode = {expectation}

// A profile of the current resource. * insert SupportsProfile(PatientEuImaging, #SHALL)
RuleSet: SupportsProfile(profile, expectation)
* rest.resource[=].supportedProfile[+] = Canonical({profile})
* rest.resource[=].supportedProfile[=].extension[$expectation].valueCode = {expectation}

// Opens a resource type that has one profile in this guide, and one interaction.
// Call: * insert SupportsOne(Specimen, SpecimenEuImaging, read, #SHALL)
RuleSet: SupportsOne(type, profile, interaction, expectation)
* insert Supports({type}, {expectation})
* insert SupportsProfile({profile}, {expectation})
* insert Interacts({interaction}, {expectation})

// An interaction with the current resource. * insert Interacts(read, #SHALL)
RuleSet: Interacts(interaction, expectation)
* rest.resource[=].interaction[+].code = #{interaction}
* rest.resource[=].interaction[=].extension[$expectation].valueCode = {expectation}

// A search parameter of FHIR for the current resource, by its name, the id of its definition and its type.
// Call: * insert SearchOfFhir(patient, clinical-patient, reference, #SHALL)
RuleSet: SearchOfFhir(name, definition, type, expectation)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{definition}"
* rest.resource[=].searchParam[=].type = #{type}
* rest.resource[=].searchParam[=].extension[$expectation].valueCode = {expectation}

// The same, of this guide. * insert SearchOfGuide(key-image, DiagnosticReportKeyImageEuImaging, reference, #SHALL)
RuleSet: SearchOfGuide(name, definition, type, expectation)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = Canonical({definition})
* rest.resource[=].searchParam[=].type = #{type}
* rest.resource[=].searchParam[=].extension[$expectation].valueCode = {expectation}

// What a search of the current resource can return beside it. * insert Includes(DiagnosticReport:study, #SHALL)
RuleSet: Includes(include, expectation)
* rest.resource[=].searchInclude[+] = "{include}"
* rest.resource[=].searchInclude[=].extension[$expectation].valueCode = {expectation}

// What refers to the current resource and can be returned with it. * insert IncludesReverse(Provenance:target, #MAY)
RuleSet: IncludesReverse(include, expectation)
* rest.resource[=].searchRevInclude[+] = "{include}"
* rest.resource[=].searchRevInclude[=].extension[$expectation].valueCode = {expectation}

// The operation that makes the report a document, on the current resource. * insert MakesDocument([["http://..."]], #SHALL)
RuleSet: MakesDocument(definition, expectation)
* rest.resource[=].operation[+].name = "document"
* rest.resource[=].operation[=].definition = {definition}
* rest.resource[=].operation[=].extension[$expectation].valueCode = {expectation}
