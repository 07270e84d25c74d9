Profile: EndpointWadoRsEuImaging
Parent: Endpoint
Id: EndpointWadoRsEuImaging
Title: "Endpoint: DICOMweb retrieval"
Description: "Where images can be retrieved by DICOMweb (WADO-RS). The address is the base of the service; the paths of studies, series, instances and frames are computed from UIDs and appended to it."
* insert Maturity(1)
* obeys im-endpoint-1 and im-endpoint-2
* connectionType insert SliceByValue($this, [[Kinds of connection, one of which is WADO-RS]])
* connectionType contains wadoRs 1..1
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs
* managingOrganization only Reference(OrganizationEuImaging)
* address ^short = "Base URL of the DICOMweb service, without /studies"
