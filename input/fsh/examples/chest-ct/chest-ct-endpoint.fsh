Instance: chest-ct-endpoint
InstanceOf: EndpointWadoRsEuImaging
Usage: #example
Title: "Chest CT: image archive"
Description: "Where the images of both studies can be retrieved by DICOMweb."
* language = #en
* insert Narrative([[<p>Image archive of Riverside University Hospital, DICOMweb at https://pacs.riverside.example/dicom-web.</p>]])
* status = #active
* connectionType[wadoRs] = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* name = "Image archive of Riverside University Hospital"
* managingOrganization = Reference(chest-ct-hospital)
* payload.mimeType = #application/dicom
* address = "https://pacs.riverside.example/dicom-web"
