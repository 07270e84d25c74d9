Profile: EndpointWadoRsEuImaging
Parent: Endpoint
Id: EndpointWadoRsEuImaging
Title: "Endpoint: DICOMweb retrieval"
Description: "Where images can be retrieved by DICOMweb (WADO-RS). The address is the base of the service; the paths of studies, series, instances and frames are computed from UIDs and appended to it."
* insert Maturity(1)
* obeys im-endpoint-1 and im-endpoint-2
* . insert InManifests(ListedIfKnown)
* insert EndpointKind(wadoRs, $endpoint-connection-type#dicom-wado-rs, [[Base URL of the DICOMweb service, without /studies]])
