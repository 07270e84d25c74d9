// How the requirements of one page are written. The sentences stand on the page as well, for people; `npm test` compares the two.

// The head: what page the requirements are from. Call first: * insert Topic(radiation-dose, RadiationDose, [[Radiation dose]])
RuleSet: Topic(page, name, title)
* insert Definition(Requirements{name}, [[Requirements: {title}]])
* description = "What the page [{title}]({page}.html) asks of each actor, sentence by sentence."
* reference = "http://hl7.eu/fhir/imaging-r5/{page}.html"

// An actor that a sentence of the page is about. * insert TopicActor(EuImagingReportProducer)
RuleSet: TopicActor(actor)
* actor[+] = "http://hl7.eu/fhir/imaging-r5/ActorDefinition/{actor}"

// Opens a requirement. Its key is never used for another one. * insert Requirement(radiation-dose, IM-DOSE-02, #SHOULD, Numbers)
RuleSet: Requirement(page, key, conformance, label)
* statement[+].key = "{key}"
* statement[=].label = "{label}"
* statement[=].conformance = {conformance}
* statement[=].reference = "http://hl7.eu/fhir/imaging-r5/{page}.html#{key}"

// What enforces or carries out the current requirement: a definition of the guide, or after # an element or invariant of a profile.
// Call: * insert SatisfiedBy(StructureDefinition/BundleReportEuImaging#im-bundle-1)
RuleSet: SatisfiedBy(artefact)
* statement[=].satisfiedBy[+] = "http://hl7.eu/fhir/imaging-r5/{artefact}"
