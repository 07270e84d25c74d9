Profile: EndpointQidoRsEuImaging
Parent: Endpoint
Id: EndpointQidoRsEuImaging
Title: "Endpoint: DICOMweb search"
Description: "Where studies, series and instances can be searched by DICOMweb (QIDO-RS), for instance for the instances of a series that the ImagingStudy does not list."
* insert Maturity(1)
* obeys im-endpoint-1 and im-endpoint-2
* . insert InManifests(ListedIfKnown)
* insert EndpointKind(qidoRs, $endpoint-connection-type#dicom-qido-rs, [[Base URL of the DICOMweb service, without /studies]])
