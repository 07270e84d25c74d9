Profile: EndpointFhirEuImaging
Parent: Endpoint
Id: EndpointFhirEuImaging
Title: "Endpoint: FHIR server"
Description: "A FHIR server that holds images as Binary resources, for sources that have no DICOMweb service. Each instance of the ImagingStudy points to its Binary."
* insert Maturity(1)
* obeys im-endpoint-1 and im-endpoint-4
* . insert InManifests(ListedIfKnown)
* insert EndpointKind(fhir, $endpoint-connection-type#hl7-fhir-rest, [[Base URL of the FHIR server, without a resource type]])
